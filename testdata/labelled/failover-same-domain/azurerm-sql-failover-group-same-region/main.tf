provider "azurerm" {
  features {}
}
variable "location" { default = "francecentral" }
variable "dr_location" {
  type    = string
  default = null
}
locals { partner = coalesce(var.dr_location, var.location) }
resource "azurerm_resource_group" "db" {
  name     = "db"
  location = var.location
}
resource "azurerm_mssql_server" "primary" {
  name                         = "db-primary"
  resource_group_name          = azurerm_resource_group.db.name
  location                     = var.location
  version                      = "12.0"
  administrator_login          = "ops"
  administrator_login_password = "Not-a-secret-1"
}
resource "azurerm_mssql_server" "secondary" {
  name                         = "db-secondary"
  resource_group_name          = azurerm_resource_group.db.name
  location                     = local.partner
  version                      = "12.0"
  administrator_login          = "ops"
  administrator_login_password = "Not-a-secret-1"
}
resource "azurerm_mssql_database" "orders" {
  name                 = "orders"
  server_id            = azurerm_mssql_server.primary.id
  sku_name             = "BC_Gen5_4"
  zone_redundant       = true
  storage_account_type = "Geo"
  lifecycle { prevent_destroy = true }
}
resource "azurerm_mssql_failover_group" "main" {
  name      = "orders"
  server_id = azurerm_mssql_server.primary.id
  databases = [azurerm_mssql_database.orders.id]
  partner_server { id = azurerm_mssql_server.secondary.id }
  read_write_endpoint_failover_policy {
    mode          = "Automatic"
    grace_minutes = 60
  }
}
