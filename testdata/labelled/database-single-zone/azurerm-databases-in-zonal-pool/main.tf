provider "azurerm" {
  features {}
}
variable "aad_admin" {
  type = object({ name = string, object_id = string })
  default = {
    name      = "sql-admins"
    object_id = "5b8f0c36-4b2c-4c38-9d7c-0a3a6a5f7f11"
  }
}
resource "azurerm_resource_group" "sql" {
  name     = "rg-tenants"
  location = "germanywestcentral"
}
resource "azurerm_mssql_server" "main" {
  name                = "sql-tenants"
  resource_group_name = azurerm_resource_group.sql.name
  location            = azurerm_resource_group.sql.location
  version             = "12.0"
  azuread_administrator {
    login_username              = var.aad_admin.name
    object_id                   = var.aad_admin.object_id
    azuread_authentication_only = true
  }
}
resource "azurerm_mssql_elasticpool" "main" {
  name                = "pool-tenants"
  resource_group_name = azurerm_resource_group.sql.name
  location            = azurerm_resource_group.sql.location
  server_name         = azurerm_mssql_server.main.name
  max_size_gb         = 512
  sku {
    name     = "BC_Gen5"
    tier     = "BusinessCritical"
    family   = "Gen5"
    capacity = 4
  }
  per_database_settings {
    min_capacity = 0
    max_capacity = 4
  }
}
resource "azurerm_mssql_database" "tenant" {
  for_each        = toset(["alpha", "beta"])
  name            = "db-${each.key}"
  server_id       = azurerm_mssql_server.main.id
  elastic_pool_id = azurerm_mssql_elasticpool.main.id
  lifecycle { prevent_destroy = true }
}
