provider "azurerm" {
  features {}
}
locals { regions = { primary = "westeurope", secondary = "northeurope" } }
variable "password" {
  type      = string
  sensitive = true
}
resource "azurerm_resource_group" "rg" {
  for_each = local.regions
  name     = "rg-shop-${each.key}"
  location = each.value
}
resource "azurerm_service_plan" "p" {
  for_each               = azurerm_resource_group.rg
  name                   = "plan-${each.key}"
  resource_group_name    = each.value.name
  location               = each.value.location
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "shop" {
  for_each            = azurerm_service_plan.p
  name                = "shop-${each.key}"
  resource_group_name = each.value.resource_group_name
  location            = each.value.location
  service_plan_id     = each.value.id
  site_config {
    health_check_path                 = "/"
    health_check_eviction_time_in_min = 2
  }
  connection_string {
    name  = "db"
    type  = "SQLAzure"
    value = "Server=${azurerm_mssql_server.shop.fully_qualified_domain_name};Database=${azurerm_mssql_database.shop.name}"
  }
}
resource "azurerm_mssql_server" "shop" {
  name                         = "sql-shop"
  resource_group_name          = azurerm_resource_group.rg["primary"].name
  location                     = azurerm_resource_group.rg["primary"].location
  version                      = "12.0"
  administrator_login          = "dba"
  administrator_login_password = var.password
}
resource "azurerm_mssql_database" "shop" {
  name           = "shop"
  server_id      = azurerm_mssql_server.shop.id
  sku_name       = "P2"
  zone_redundant = true
  lifecycle { prevent_destroy = true }
}
resource "azurerm_cdn_frontdoor_profile" "fd" {
  name                = "fd"
  resource_group_name = azurerm_resource_group.rg["primary"].name
  sku_name            = "Standard_AzureFrontDoor"
}
resource "azurerm_cdn_frontdoor_endpoint" "fd" {
  name                     = "shop"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.fd.id
}
resource "azurerm_cdn_frontdoor_origin_group" "shop" {
  name                     = "shop"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.fd.id
  load_balancing {}
  health_probe {
    protocol            = "Https"
    interval_in_seconds = 30
  }
}
resource "azurerm_cdn_frontdoor_origin" "shop" {
  for_each                       = azurerm_linux_web_app.shop
  name                           = each.key
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.shop.id
  enabled                        = true
  certificate_name_check_enabled = true
  host_name                      = each.value.default_hostname
}
resource "azurerm_cdn_frontdoor_route" "shop" {
  name                          = "shop"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.fd.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.shop.id
  cdn_frontdoor_origin_ids      = [for o in azurerm_cdn_frontdoor_origin.shop : o.id]
  supported_protocols           = ["Https"]
  patterns_to_match             = ["/*"]
}
