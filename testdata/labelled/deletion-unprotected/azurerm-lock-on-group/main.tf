provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "d" {
  name     = "d"
  location = "eastus"
}
resource "azurerm_management_lock" "d" {
  name       = "keep"
  scope      = azurerm_resource_group.d.id
  lock_level = "CanNotDelete"
}
resource "azurerm_postgresql_flexible_server" "d" {
  name                         = "d"
  resource_group_name          = azurerm_resource_group.d.name
  location                     = azurerm_resource_group.d.location
  sku_name                     = "GP_Standard_D2s_v3"
  version                      = "16"
  backup_retention_days        = 14
  geo_redundant_backup_enabled = true
  high_availability { mode = "ZoneRedundant" }
}
