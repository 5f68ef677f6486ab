provider "azurerm" {
  features {}
}
resource "azurerm_mssql_server" "sql" {
  for_each                     = { first = "westeurope", second = "northeurope" }
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
resource "azurerm_mssql_failover_group" "fg" {
  name      = "fg"
  server_id = azurerm_mssql_server.sql["first"].id
  databases = [azurerm_mssql_database.db.id]
  partner_server { id = azurerm_mssql_server.sql["second"].id }
  read_write_endpoint_failover_policy { mode = "Manual" }
}
resource "azurerm_automation_account" "dr" {
  name                = "dr"
  location            = "westeurope"
  resource_group_name = "rg"
  sku_name            = "Basic"
}
resource "azurerm_automation_runbook" "r" {
  name                    = "clean"
  location                = azurerm_automation_account.dr.location
  resource_group_name     = "rg"
  automation_account_name = azurerm_automation_account.dr.name
  log_verbose             = false
  log_progress            = true
  runbook_type            = "PowerShell"
  content                 = "Get-AzSqlDatabase -Name ${azurerm_mssql_failover_group.fg.name}"
}
