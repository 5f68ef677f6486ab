provider "azurerm" {
  features {}
}
locals {
  sites = { westeurope = 1, northeurope = 2 }
}
resource "azurerm_mssql_server" "p" {
  for_each                     = local.sites
  name                         = "portal-${each.key}"
  resource_group_name          = "portal"
  location                     = each.key
  version                      = "12.0"
  administrator_login          = "a"
  administrator_login_password = "rotate-me-1!"
}
resource "azurerm_mssql_database" "p" {
  name           = "portal"
  server_id      = azurerm_mssql_server.p["westeurope"].id
  sku_name       = "BC_Gen5_2"
  zone_redundant = true
}
resource "azurerm_mssql_failover_group" "p" {
  name      = "portal"
  server_id = azurerm_mssql_server.p["westeurope"].id
  databases = [azurerm_mssql_database.p.id]
  partner_server {
    id = azurerm_mssql_server.p["northeurope"].id
  }
  read_write_endpoint_failover_policy {
    mode          = "Automatic"
    grace_minutes = 60
  }
}
resource "azurerm_service_plan" "p" {
  for_each               = local.sites
  name                   = "portal-${each.key}"
  resource_group_name    = "portal"
  location               = each.key
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "p" {
  for_each            = local.sites
  name                = "portal-${each.key}"
  resource_group_name = "portal"
  location            = each.key
  service_plan_id     = azurerm_service_plan.p[each.key].id
  site_config {}
  app_settings = {
    DB = "Server=${azurerm_mssql_failover_group.p.name}.database.windows.net"
  }
}
resource "azurerm_cdn_frontdoor_profile" "p" {
  name                = "portal"
  resource_group_name = "portal"
  sku_name            = "Standard_AzureFrontDoor"
}
resource "azurerm_cdn_frontdoor_endpoint" "p" {
  name                     = "portal"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.p.id
}
resource "azurerm_cdn_frontdoor_origin_group" "p" {
  name                     = "portal"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.p.id
  load_balancing {}
  health_probe {
    interval_in_seconds = 30
    protocol            = "Https"
  }
}
resource "azurerm_cdn_frontdoor_origin" "p" {
  for_each                       = azurerm_linux_web_app.p
  name                           = each.key
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.p.id
  host_name                      = each.value.default_hostname
  priority                       = local.sites[each.key]
  certificate_name_check_enabled = true
}
resource "azurerm_cdn_frontdoor_route" "p" {
  name                          = "portal"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.p.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.p.id
  cdn_frontdoor_origin_ids      = [for o in azurerm_cdn_frontdoor_origin.p : o.id]
  supported_protocols           = ["Https"]
  patterns_to_match             = ["/*"]
}
