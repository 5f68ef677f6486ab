provider "azurerm" {
  features {}
}
locals {
  databases = {
    catalog = { max = 4 }
    billing = { max = 4 }
  }
}
resource "azurerm_resource_group" "sql" {
  name     = "rg-shopsql"
  location = "westeurope"
}
resource "azurerm_mssql_server" "main" {
  name                         = "sql-shop-weu"
  resource_group_name          = azurerm_resource_group.sql.name
  location                     = azurerm_resource_group.sql.location
  version                      = "12.0"
  administrator_login          = "sqladmin"
  administrator_login_password = var.password
}
resource "azurerm_mssql_elasticpool" "main" {
  name                = "pool-shop"
  resource_group_name = azurerm_resource_group.sql.name
  location            = azurerm_resource_group.sql.location
  server_name         = azurerm_mssql_server.main.name
  max_size_gb         = 1024
  zone_redundant      = true
  sku {
    name     = "GP_Gen5"
    tier     = "GeneralPurpose"
    family   = "Gen5"
    capacity = 8
  }
  per_database_settings {
    min_capacity = 0
    max_capacity = 8
  }
}
resource "azurerm_mssql_database" "this" {
  for_each             = local.databases
  name                 = each.key
  server_id            = azurerm_mssql_server.main.id
  elastic_pool_id      = azurerm_mssql_elasticpool.main.id
  storage_account_type = "Geo"
  lifecycle { prevent_destroy = true }
}
variable "password" {
  type      = string
  sensitive = true
}
