variable "zones" { type = list(string) }
resource "terraform_data" "n" {
  count = length(var.zones)
  input = { z = var.zones[count.index], last = count.index == length(var.zones) - 1 }
}
resource "terraform_data" "after" {
  for_each = { for n in terraform_data.n : n.input.z => n.id }
  input    = each.value
}
output "ids" { value = terraform_data.n[*].id }
output "zones" { value = var.zones }
