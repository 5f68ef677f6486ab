provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "tax" {
  name     = "rg-tax"
  location = "koreacentral"
}
resource "azurerm_service_plan" "app" {
  for_each               = toset(["active", "standby"])
  name                   = "asp-tax-${each.key}"
  resource_group_name    = azurerm_resource_group.tax.name
  location               = azurerm_resource_group.tax.location
  os_type                = "Linux"
  sku_name               = "P2v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "app" {
  for_each            = azurerm_service_plan.app
  name                = "tax-${each.key}"
  resource_group_name = azurerm_resource_group.tax.name
  location            = each.value.location
  service_plan_id     = each.value.id
  site_config {
    health_check_path                 = "/ok"
    health_check_eviction_time_in_min = 2
  }
}
resource "azurerm_traffic_manager_profile" "main" {
  name                   = "tax"
  resource_group_name    = azurerm_resource_group.tax.name
  traffic_routing_method = "Priority"
  dns_config {
    relative_name = "tax"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/ok"
  }
}
resource "azurerm_traffic_manager_azure_endpoint" "active" {
  name               = "active"
  profile_id         = azurerm_traffic_manager_profile.main.id
  target_resource_id = azurerm_linux_web_app.app["active"].id
  priority           = 1
}
resource "azurerm_traffic_manager_azure_endpoint" "standby" {
  name               = "standby"
  profile_id         = azurerm_traffic_manager_profile.main.id
  target_resource_id = azurerm_linux_web_app.app["standby"].id
  priority           = 2
}
