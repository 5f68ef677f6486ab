variable "in" {}
output "o" { value = "m2 ${var.in}" }
resource "terraform_data" "in_m2" { input = var.in }
