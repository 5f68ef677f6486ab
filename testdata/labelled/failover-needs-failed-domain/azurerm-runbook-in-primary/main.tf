provider "azurerm" {
  features {}
}
variable "sql_password" {
  type      = string
  sensitive = true
}
locals {
  sites = {
    a = { location = "westeurope", rg = "rg-book-a" }
    b = { location = "northeurope", rg = "rg-book-b" }
  }
}
resource "azurerm_service_plan" "book" {
  for_each            = local.sites
  name                = "asp-${each.key}"
  resource_group_name = each.value.rg
  location            = each.value.location
  os_type             = "Linux"
  sku_name            = "P1v3"
  worker_count        = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "book" {
  for_each            = local.sites
  name                = "book-${each.key}"
  resource_group_name = each.value.rg
  location            = each.value.location
  service_plan_id     = azurerm_service_plan.book[each.key].id
  site_config {
    health_check_path                 = "/"
    health_check_eviction_time_in_min = 2
  }
  connection_string {
    name  = "db"
    type  = "SQLAzure"
    value = "Server=tcp:${azurerm_mssql_failover_group.book.name}.database.windows.net;Database=book"
  }
}
resource "azurerm_mssql_server" "book" {
  for_each                     = local.sites
  name                         = "sql-book-${each.key}"
  resource_group_name          = each.value.rg
  location                     = each.value.location
  version                      = "12.0"
  administrator_login          = "book"
  administrator_login_password = var.sql_password
}
resource "azurerm_mssql_database" "book" {
  name           = "book"
  server_id      = azurerm_mssql_server.book["a"].id
  sku_name       = "GP_Gen5_8"
  zone_redundant = true
  lifecycle { prevent_destroy = true }
}
resource "azurerm_mssql_failover_group" "book" {
  name      = "fog-book"
  server_id = azurerm_mssql_server.book["a"].id
  databases = [azurerm_mssql_database.book.id]
  partner_server { id = azurerm_mssql_server.book["b"].id }
  read_write_endpoint_failover_policy { mode = "Manual" }
}
resource "azurerm_traffic_manager_profile" "book" {
  name                   = "book"
  resource_group_name    = "rg-book-a"
  traffic_routing_method = "Priority"
  dns_config {
    relative_name = "book"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/"
  }
}
resource "azurerm_traffic_manager_azure_endpoint" "book" {
  for_each           = local.sites
  name               = each.key
  profile_id         = azurerm_traffic_manager_profile.book.id
  target_resource_id = azurerm_linux_web_app.book[each.key].id
  priority           = each.key == "a" ? 1 : 2
}
resource "azurerm_automation_account" "dr" {
  name                = "aa-book-dr"
  resource_group_name = "rg-book-a"
  location            = "westeurope"
  sku_name            = "Basic"
  identity { type = "SystemAssigned" }
}
resource "azurerm_automation_runbook" "failover" {
  name                    = "Start-SqlFailover"
  resource_group_name     = "rg-book-a"
  location                = "westeurope"
  automation_account_name = azurerm_automation_account.dr.name
  log_verbose             = false
  log_progress            = true
  runbook_type            = "PowerShell72"
  content                 = "Switch-AzSqlDatabaseFailoverGroup -ResourceGroupName rg-book-b -ServerName sql-book-b -FailoverGroupName fog-book"
}
