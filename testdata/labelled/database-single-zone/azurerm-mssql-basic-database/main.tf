provider "azurerm" {
  features {}
}
resource "azurerm_mssql_server" "s" {
  name                         = "s"
  resource_group_name          = "rg"
  location                     = "eastus"
  version                      = "12.0"
  administrator_login          = "ops"
  administrator_login_password = "Not-a-secret-1"
}
resource "azurerm_mssql_database" "d" {
  name      = "d"
  server_id = azurerm_mssql_server.s.id
  sku_name  = "GP_Gen5_2"
}
