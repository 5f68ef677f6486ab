terraform {
  backend "azurerm" {
    resource_group_name  = "rg-state"
    storage_account_name = "ststatedesk"
    container_name       = "state"
    key                  = "desk.tfstate"
  }
}
provider "azurerm" {
  features {}
}
variable "sql_password" {
  type      = string
  sensitive = true
}
locals {
  regions = {
    primary   = "uksouth"
    secondary = "ukwest"
  }
}
resource "azurerm_resource_group" "desk" {
  for_each = local.regions
  name     = "rg-desk-${each.key}"
  location = each.value
}
resource "azurerm_service_plan" "desk" {
  for_each            = local.regions
  name                = "asp-desk-${each.key}"
  resource_group_name = azurerm_resource_group.desk[each.key].name
  location            = each.value
  os_type             = "Linux"
  sku_name            = "P1v3"
  worker_count        = 3
}
resource "azurerm_linux_web_app" "desk" {
  for_each            = local.regions
  name                = "desk-${each.key}"
  resource_group_name = azurerm_resource_group.desk[each.key].name
  location            = each.value
  service_plan_id     = azurerm_service_plan.desk[each.key].id
  site_config {
    health_check_path                 = "/ok"
    health_check_eviction_time_in_min = 5
  }
  app_settings = {
    DB = "Server=tcp:${azurerm_mssql_failover_group.desk.name}.database.windows.net"
  }
}
resource "azurerm_mssql_server" "desk" {
  for_each                     = local.regions
  name                         = "sql-desk-${each.key}"
  resource_group_name          = azurerm_resource_group.desk[each.key].name
  location                     = each.value
  version                      = "12.0"
  administrator_login          = "desk"
  administrator_login_password = var.sql_password
}
resource "azurerm_mssql_database" "desk" {
  name           = "desk"
  server_id      = azurerm_mssql_server.desk["primary"].id
  sku_name       = "BC_Gen5_4"
  zone_redundant = true
  lifecycle { prevent_destroy = true }
}
resource "azurerm_mssql_failover_group" "desk" {
  name      = "fog-desk"
  server_id = azurerm_mssql_server.desk["primary"].id
  databases = [azurerm_mssql_database.desk.id]
  partner_server {
    id = azurerm_mssql_server.desk["secondary"].id
  }
  read_write_endpoint_failover_policy {
    mode          = "Automatic"
    grace_minutes = 60
  }
}
resource "azurerm_cdn_frontdoor_profile" "desk" {
  name                = "afd-desk"
  resource_group_name = azurerm_resource_group.desk["primary"].name
  sku_name            = "Standard_AzureFrontDoor"
}
resource "azurerm_cdn_frontdoor_endpoint" "desk" {
  name                     = "desk"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.desk.id
}
resource "azurerm_cdn_frontdoor_origin_group" "desk" {
  name                     = "apps"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.desk.id
  load_balancing {}
  health_probe {
    interval_in_seconds = 30
    path                = "/ok"
    protocol            = "Https"
    request_type        = "GET"
  }
}
resource "azurerm_cdn_frontdoor_origin" "desk" {
  for_each                       = azurerm_linux_web_app.desk
  name                           = each.key
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.desk.id
  host_name                      = each.value.default_hostname
  certificate_name_check_enabled = true
}
resource "azurerm_cdn_frontdoor_route" "desk" {
  name                          = "all"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.desk.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.desk.id
  cdn_frontdoor_origin_ids      = [for o in azurerm_cdn_frontdoor_origin.desk : o.id]
  patterns_to_match             = ["/*"]
  supported_protocols           = ["Https"]
  https_redirect_enabled        = false
}
