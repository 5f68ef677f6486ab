variable "o" {
  type = object({ a = string, b = object({ c = number }) })
}
output "x" { value = var.o }
