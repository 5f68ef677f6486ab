locals { x = "two" }
resource "terraform_data" "r" { input = var.n * 100 }
