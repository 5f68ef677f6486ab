provider "azurerm" {
  features {}
}
resource "azurerm_postgresql_flexible_server" "p" {
  name                  = "p"
  resource_group_name   = "rg"
  location              = "canadacentral"
  version               = "16"
  sku_name              = "GP_Standard_D2s_v3"
  backup_retention_days = 7
  high_availability { mode = "ZoneRedundant" }
}
