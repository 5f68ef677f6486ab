variable "locations" { type = map(string) }
resource "azurerm_resource_group" "g" {
  for_each = var.locations
  name     = "rg-${each.key}"
  location = each.value
}
output "all" {
  value = azurerm_resource_group.g
}
