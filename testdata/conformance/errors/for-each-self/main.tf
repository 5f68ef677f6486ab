resource "terraform_data" "x" {
  for_each = toset([for k, v in terraform_data.x : k])
}
