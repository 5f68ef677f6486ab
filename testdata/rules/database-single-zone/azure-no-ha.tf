provider "azurerm" {
  features {}
}
resource "azurerm_postgresql_flexible_server" "main" { # want "RL301"
  name                = "pg"
  location            = "westeurope"
  resource_group_name = "rg"
  sku_name            = "GP_Standard_D2s_v3"
  zone                = "1"
}
