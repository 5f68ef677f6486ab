resource "terraform_data" "x" {
  for_each = [{ name = "a" }, { name = "b" }]
  input    = each.value.name
}
