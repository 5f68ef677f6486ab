locals { x = terraform_data.b.input }
resource "terraform_data" "a" { input = local.x }
resource "terraform_data" "b" { input = [for i in [1] : terraform_data.a.id] }
