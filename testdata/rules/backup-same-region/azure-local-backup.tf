provider "azurerm" {
  features {}
}
resource "azurerm_mysql_flexible_server" "main" { # want "RL304"
  name                         = "my"
  location                     = "westeurope"
  resource_group_name          = "rg"
  sku_name                     = "GP_Standard_D2ds_v4"
  backup_retention_days        = 14
  geo_redundant_backup_enabled = false
  high_availability { mode = "ZoneRedundant" }
}
