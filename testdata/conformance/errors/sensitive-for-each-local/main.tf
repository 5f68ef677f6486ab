variable "m" {
  sensitive = true
  default   = { a = 1 }
}
locals { keyed = { for k, v in var.m : k => v } }
resource "terraform_data" "fine" {
  for_each = { a = sensitive(1) }
  input    = each.value
}
resource "terraform_data" "bad" {
  for_each = local.keyed
  input    = each.value
}
