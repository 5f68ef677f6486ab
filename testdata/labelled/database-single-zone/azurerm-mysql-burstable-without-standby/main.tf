provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "shop" {
  name     = "rg-shop"
  location = "eastus2"
}
module "mysql" {
  source         = "./mysql"
  for_each       = var.servers
  name           = each.key
  settings       = each.value
  resource_group = azurerm_resource_group.shop
}
variable "servers" {
  type = map(object({ sku = string, zone = optional(string, "1"), ha_mode = optional(string, "ZoneRedundant") }))
}
