variable "n" {
  default = "many"
}
