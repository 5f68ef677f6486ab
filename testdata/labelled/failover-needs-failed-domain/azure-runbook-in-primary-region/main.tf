provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "p" {
  name     = "p"
  location = "westeurope"
}
resource "azurerm_resource_group" "s" {
  name     = "s"
  location = "northeurope"
}
resource "azurerm_mssql_server" "p" {
  name                         = "acme-p"
  resource_group_name          = azurerm_resource_group.p.name
  location                     = azurerm_resource_group.p.location
  version                      = "12.0"
  administrator_login          = "ops"
  administrator_login_password = "Not-a-secret-1"
}
resource "azurerm_mssql_server" "s" {
  name                         = "acme-s"
  resource_group_name          = azurerm_resource_group.s.name
  location                     = azurerm_resource_group.s.location
  version                      = "12.0"
  administrator_login          = "ops"
  administrator_login_password = "Not-a-secret-1"
}
resource "azurerm_mssql_database" "d" {
  name                 = "d"
  server_id            = azurerm_mssql_server.p.id
  sku_name             = "BC_Gen5_2"
  zone_redundant       = true
  storage_account_type = "Geo"
  lifecycle { prevent_destroy = true }
}
resource "azurerm_mssql_failover_group" "g" {
  name      = "acme"
  server_id = azurerm_mssql_server.p.id
  databases = [azurerm_mssql_database.d.id]
  partner_server { id = azurerm_mssql_server.s.id }
  read_write_endpoint_failover_policy { mode = "Manual" }
}
resource "azurerm_automation_account" "dr" {
  name                = "dr"
  location            = azurerm_resource_group.p.location
  resource_group_name = azurerm_resource_group.p.name
  sku_name            = "Basic"
}
resource "azurerm_automation_runbook" "failover" {
  name                    = "failover"
  location                = azurerm_automation_account.dr.location
  resource_group_name     = azurerm_resource_group.p.name
  automation_account_name = azurerm_automation_account.dr.name
  log_verbose             = false
  log_progress            = true
  runbook_type            = "PowerShell"
  content                 = <<-EOT
    Switch-AzSqlDatabaseFailoverGroup -ResourceGroupName s -ServerName acme-s -FailoverGroupName ${azurerm_mssql_failover_group.g.name}
  EOT
}
