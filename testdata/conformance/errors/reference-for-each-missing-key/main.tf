resource "terraform_data" "x" { for_each = toset(["a"]) }
output "o" {
  value = terraform_data.x["b"].id
}
