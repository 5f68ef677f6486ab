resource "terraform_data" "x" { count = 2 }
output "o" {
  value = terraform_data.x.id
}
