provider "azurerm" {
  features {}
}
variable "mode" { type = string }
resource "azurerm_postgresql_flexible_server" "db" {
  name                = "db"
  location            = "westeurope"
  resource_group_name = "rg"
  sku_name            = "GP_Standard_D2s_v3"
  high_availability { mode = var.mode }
}
