resource "terraform_data" "x" {
  for_each = { a = each.key }
}
