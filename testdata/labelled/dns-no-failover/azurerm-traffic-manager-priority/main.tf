provider "azurerm" {
  features {}
}
locals {
  sites = {
    primary   = "koreacentral"
    secondary = "japaneast"
  }
}
resource "azurerm_resource_group" "rg" {
  for_each = local.sites
  name     = "rg-${each.key}"
  location = each.value
}
resource "azurerm_service_plan" "p" {
  for_each               = local.sites
  name                   = "plan-${each.key}"
  resource_group_name    = azurerm_resource_group.rg[each.key].name
  location               = each.value
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "primary" {
  name                = "site-primary"
  resource_group_name = azurerm_resource_group.rg["primary"].name
  location            = azurerm_resource_group.rg["primary"].location
  service_plan_id     = azurerm_service_plan.p["primary"].id
  site_config {
    health_check_path                 = "/health"
    health_check_eviction_time_in_min = 5
  }
}
resource "azurerm_linux_web_app" "secondary" {
  name                = "site-secondary"
  resource_group_name = azurerm_resource_group.rg["secondary"].name
  location            = azurerm_resource_group.rg["secondary"].location
  service_plan_id     = azurerm_service_plan.p["secondary"].id
  site_config {
    health_check_path                 = "/health"
    health_check_eviction_time_in_min = 5
  }
}
resource "azurerm_traffic_manager_profile" "tm" {
  name                   = "site"
  resource_group_name    = azurerm_resource_group.rg["primary"].name
  traffic_routing_method = "Priority"
  dns_config {
    relative_name = "site-acme"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/health"
  }
}
resource "azurerm_traffic_manager_azure_endpoint" "primary" {
  name               = "primary"
  profile_id         = azurerm_traffic_manager_profile.tm.id
  target_resource_id = azurerm_linux_web_app.primary.id
  priority           = 1
}
resource "azurerm_traffic_manager_azure_endpoint" "secondary" {
  name               = "secondary"
  profile_id         = azurerm_traffic_manager_profile.tm.id
  target_resource_id = azurerm_linux_web_app.secondary.id
  priority           = 2
}
