provider "azurerm" {
  features {}
}
resource "azurerm_mssql_server" "sql" {
  for_each                     = { first = "koreacentral", second = "koreacentral" }
  name                         = "sql-${each.key}"
  location                     = each.value
  resource_group_name          = "rg"
  version                      = "12.0"
  administrator_login          = "ops"
  administrator_login_password = "x"
}
resource "azurerm_mssql_database" "db" {
  name           = "db"
  server_id      = azurerm_mssql_server.sql["first"].id
  zone_redundant = true
}
resource "azurerm_mssql_failover_group" "fg" { # want "RL210"
  name      = "fg"
  server_id = azurerm_mssql_server.sql["first"].id
  databases = [azurerm_mssql_database.db.id]
  partner_server { id = azurerm_mssql_server.sql["second"].id }
  read_write_endpoint_failover_policy {
    mode          = "Automatic"
    grace_minutes = 60
  }
}
