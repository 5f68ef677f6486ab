provider "azurerm" {
  features {}
}
variable "ha_mode" {
  type    = string
  default = "SameZone"
  validation {
    condition     = contains(["SameZone", "ZoneRedundant"], var.ha_mode)
    error_message = "SameZone or ZoneRedundant."
  }
}
resource "azurerm_resource_group" "shop" {
  name     = "shop"
  location = "uksouth"
}
resource "azurerm_mysql_flexible_server" "shop" {
  name                         = "shop-db"
  resource_group_name          = azurerm_resource_group.shop.name
  location                     = azurerm_resource_group.shop.location
  sku_name                     = "GP_Standard_D4ds_v4"
  zone                         = "1"
  backup_retention_days        = 14
  geo_redundant_backup_enabled = true
  dynamic "high_availability" {
    for_each = var.ha_mode == null ? [] : [var.ha_mode]
    content { mode = high_availability.value }
  }
}
