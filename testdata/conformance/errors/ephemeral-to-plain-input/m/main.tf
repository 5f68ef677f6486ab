variable "t" {}
resource "terraform_data" "x" { input = var.t }
