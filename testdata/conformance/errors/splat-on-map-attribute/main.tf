resource "terraform_data" "x" {
  for_each = toset(["a"])
  input    = each.key
}
output "ids" {
  value = terraform_data.x.id
}
