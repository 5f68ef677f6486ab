variable "l" { type = list(number) }
output "o" { value = var.l }
