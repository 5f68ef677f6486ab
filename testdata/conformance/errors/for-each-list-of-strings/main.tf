locals { zones = ["a", "b"] }
resource "terraform_data" "a" {
  input    = each.key
  for_each = local.zones
}
