provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "sql" {
  name     = "rg-sql"
  location = "norwayeast"
}
variable "password" {
  type      = string
  sensitive = true
}
module "sql" {
  source                       = "Azure/avm-res-sql-server/azurerm"
  version                      = "0.1.5"
  name                         = "sql-core"
  resource_group_name          = azurerm_resource_group.sql.name
  location                     = azurerm_resource_group.sql.location
  server_version               = "12.0"
  administrator_login          = "core"
  administrator_login_password = var.password
  databases = {
    catalog = { name = "catalog", sku_name = "GP_Gen5_4", zone_redundant = true }
    reports = { name = "reports", sku_name = "GP_Gen5_2", zone_redundant = false }
  }
}
