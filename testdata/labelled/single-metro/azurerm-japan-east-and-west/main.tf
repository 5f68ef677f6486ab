provider "azurerm" {
  features {}
}

locals {
  sites = toset(["japaneast", "japanwest"])
}

resource "azurerm_resource_group" "web" {
  for_each = local.sites
  name     = "rg-web-${each.key}"
  location = each.key
}

resource "azurerm_service_plan" "web" {
  for_each               = azurerm_resource_group.web
  name                   = "plan-web-${each.key}"
  resource_group_name    = each.value.name
  location               = each.value.location
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = each.key == "japaneast" ? 3 : 2
  zone_balancing_enabled = each.key == "japaneast"
}

resource "azurerm_linux_web_app" "web" {
  for_each            = azurerm_service_plan.web
  name                = "app-web-${each.key}"
  resource_group_name = each.value.resource_group_name
  location            = each.value.location
  service_plan_id     = each.value.id
  site_config {
    health_check_path                 = "/health"
    health_check_eviction_time_in_min = 5
  }
}

resource "azurerm_traffic_manager_profile" "web" {
  name                   = "tm-web"
  resource_group_name    = azurerm_resource_group.web["japaneast"].name
  traffic_routing_method = "Performance"
  dns_config {
    relative_name = "web-jp"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/health"
  }
}

resource "azurerm_traffic_manager_azure_endpoint" "web" {
  for_each           = azurerm_linux_web_app.web
  name               = each.key
  profile_id         = azurerm_traffic_manager_profile.web.id
  target_resource_id = each.value.id
}
