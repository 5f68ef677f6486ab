variable "region" {}
variable "fallback" { default = "fb" }
output "o" { value = [var.fallback, var.region] }
