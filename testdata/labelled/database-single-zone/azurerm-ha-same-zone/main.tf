provider "azurerm" {
  features {}
}
variable "ha_mode" { default = "ZoneRedundant" }
resource "azurerm_resource_group" "m" {
  name     = "rg-m"
  location = "australiaeast"
}
resource "azurerm_mysql_flexible_server" "m" {
  name                         = "mysql-m"
  resource_group_name          = azurerm_resource_group.m.name
  location                     = azurerm_resource_group.m.location
  sku_name                     = "GP_Standard_D2ds_v4"
  zone                         = "1"
  administrator_login          = "dba"
  administrator_password       = "from-vault-0"
  geo_redundant_backup_enabled = true
  high_availability { mode = var.ha_mode }
  lifecycle { prevent_destroy = true }
}
