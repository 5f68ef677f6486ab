variable "name" {}
resource "terraform_data" "r" { input = "in ${var.name}" }
output "o" { value = terraform_data.r.input }
