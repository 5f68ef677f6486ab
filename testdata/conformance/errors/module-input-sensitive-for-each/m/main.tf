variable "keys" { type = set(string) }
resource "terraform_data" "x" {
  for_each = var.keys
  input    = each.key
}
