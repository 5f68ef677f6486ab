variable "i" {}
output "o" { value = "m${var.i}" }
