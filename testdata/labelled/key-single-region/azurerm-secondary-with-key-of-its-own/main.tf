provider "azurerm" {
  features {}
}
variable "pw" {
  type      = string
  sensitive = true
}
variable "tenant" { type = string }
locals { sites = { a = "francecentral", b = "germanywestcentral" } }
resource "azurerm_key_vault" "kv" {
  for_each                 = local.sites
  name                     = "kv-fin-${each.key}"
  resource_group_name      = "rg-${each.key}"
  location                 = each.value
  tenant_id                = var.tenant
  sku_name                 = "premium"
  purge_protection_enabled = true
}
resource "azurerm_key_vault_key" "tde" {
  for_each     = local.sites
  name         = "tde"
  key_vault_id = azurerm_key_vault.kv[each.key].id
  key_type     = "RSA"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
}
resource "azurerm_mssql_server" "fin" {
  for_each                     = local.sites
  name                         = "sql-fin-${each.key}"
  resource_group_name          = "rg-${each.key}"
  location                     = each.value
  version                      = "12.0"
  administrator_login          = "fin"
  administrator_login_password = var.pw
}
resource "azurerm_mssql_server_transparent_data_encryption" "fin" {
  for_each         = local.sites
  server_id        = azurerm_mssql_server.fin[each.key].id
  key_vault_key_id = azurerm_key_vault_key.tde[each.key].id
}
resource "azurerm_mssql_database" "fin" {
  name           = "fin"
  server_id      = azurerm_mssql_server.fin["a"].id
  sku_name       = "BC_Gen5_4"
  zone_redundant = true
  lifecycle { prevent_destroy = true }
}
resource "azurerm_mssql_database" "copy" {
  name                        = "fin"
  server_id                   = azurerm_mssql_server.fin["b"].id
  create_mode                 = "Secondary"
  creation_source_database_id = azurerm_mssql_database.fin.id
  lifecycle { prevent_destroy = true }
}
resource "azurerm_service_plan" "fin" {
  for_each               = local.sites
  name                   = "asp-fin-${each.key}"
  resource_group_name    = "rg-${each.key}"
  location               = each.value
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "fin" {
  for_each            = local.sites
  name                = "fin-${each.key}"
  resource_group_name = "rg-${each.key}"
  location            = each.value
  service_plan_id     = azurerm_service_plan.fin[each.key].id
  app_settings        = { DB_HOST = azurerm_mssql_server.fin[each.key].fully_qualified_domain_name }
  site_config {
    health_check_path                 = "/ok"
    health_check_eviction_time_in_min = 2
  }
}
resource "azurerm_traffic_manager_profile" "fin" {
  name                   = "fin"
  resource_group_name    = "rg-a"
  traffic_routing_method = "Priority"
  dns_config {
    relative_name = "fin"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/ok"
  }
}
resource "azurerm_traffic_manager_azure_endpoint" "fin" {
  for_each           = local.sites
  name               = each.key
  profile_id         = azurerm_traffic_manager_profile.fin.id
  target_resource_id = azurerm_linux_web_app.fin[each.key].id
  priority           = each.key == "a" ? 1 : 2
}
