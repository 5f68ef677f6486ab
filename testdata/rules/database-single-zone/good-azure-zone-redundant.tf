provider "azurerm" {
  features {}
}
resource "azurerm_postgresql_flexible_server" "db" {
  name                = "db"
  location            = "westeurope"
  resource_group_name = "rg"
  sku_name            = "GP_Standard_D2s_v3"
  zone                = "1"
  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }
}
