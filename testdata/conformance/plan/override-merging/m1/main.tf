variable "in" {}
output "o" { value = "m1 ${var.in}" }
