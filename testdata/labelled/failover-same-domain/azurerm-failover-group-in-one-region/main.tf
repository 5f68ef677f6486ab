provider "azurerm" {
  features {}
}
variable "sql_password" {
  type      = string
  sensitive = true
}
resource "azurerm_resource_group" "claims" {
  name     = "rg-claims"
  location = "switzerlandnorth"
}
resource "azurerm_mssql_server" "main" {
  name                         = "sql-claims"
  resource_group_name          = azurerm_resource_group.claims.name
  location                     = azurerm_resource_group.claims.location
  version                      = "12.0"
  administrator_login          = "claims"
  administrator_login_password = var.sql_password
}
resource "azurerm_mssql_server" "partner" {
  name                         = "sql-claims-dr"
  resource_group_name          = azurerm_resource_group.claims.name
  location                     = azurerm_resource_group.claims.location
  version                      = "12.0"
  administrator_login          = "claims"
  administrator_login_password = var.sql_password
}
resource "azurerm_mssql_database" "claims" {
  name           = "claims"
  server_id      = azurerm_mssql_server.main.id
  sku_name       = "GP_Gen5_8"
  zone_redundant = true
  lifecycle { prevent_destroy = true }
}
resource "azurerm_mssql_failover_group" "claims" {
  name      = "fog-claims"
  server_id = azurerm_mssql_server.main.id
  databases = [azurerm_mssql_database.claims.id]
  partner_server {
    id = azurerm_mssql_server.partner.id
  }
  read_write_endpoint_failover_policy {
    mode          = "Automatic"
    grace_minutes = 60
  }
}
