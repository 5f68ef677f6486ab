provider "azurerm" {
  features {}
}
variable "geo" { type = bool }
resource "azurerm_postgresql_flexible_server" "db" { 
  name                         = "db"
  location                     = "westeurope"
  resource_group_name          = "rg"
  sku_name                     = "GP_Standard_D2s_v3"
  backup_retention_days        = 14
  geo_redundant_backup_enabled = var.geo
}
