variable "n" {
  default = [1, 2
}
