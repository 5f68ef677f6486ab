variable "a" {
  type    = list(number)
  default = ["one"]
}
