provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "g" {
  name     = "rg"
  location = "italynorth"
}
resource "azurerm_postgresql_flexible_server" "p" {
  name                         = "p"
  resource_group_name          = azurerm_resource_group.g.name
  location                     = azurerm_resource_group.g.location
  sku_name                     = "GP_Standard_D2s_v3"
  version                      = "16"
  administrator_login          = "a"
  administrator_password       = "from-vault"
  geo_redundant_backup_enabled = true
  high_availability { mode = "ZoneRedundant" }
}
resource "azurerm_management_lock" "g" {
  name       = "keep"
  scope      = azurerm_resource_group.g.id
  lock_level = "CanNotDelete"
}
