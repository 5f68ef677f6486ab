variable "o" {
  type    = any
  default = { a = 1 }
}
output "x" {
  value = var.o + 1
}
