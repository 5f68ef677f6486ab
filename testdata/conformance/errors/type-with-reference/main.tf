variable "o" {
  type = list(var.x)
}
