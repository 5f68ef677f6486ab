provider "azurerm" {
  features {}
}
variable "sites" {
  type    = map(string)
  default = { a = "eastus", b = "westus3" }
}
resource "azurerm_service_plan" "p" {
  for_each               = var.sites
  name                   = "p-${each.key}"
  resource_group_name    = "rg-${each.key}"
  location               = each.value
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 2
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "w" {
  for_each            = var.sites
  name                = "w-${each.key}"
  resource_group_name = "rg-${each.key}"
  location            = each.value
  service_plan_id     = azurerm_service_plan.p[each.key].id
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 2
  }
}
resource "azurerm_traffic_manager_profile" "t" {
  name                   = "t"
  resource_group_name    = "rg-a"
  traffic_routing_method = "Performance"
  dns_config {
    relative_name = "acme-t"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/up"
  }
}
resource "azurerm_traffic_manager_azure_endpoint" "t" {
  for_each           = azurerm_linux_web_app.w
  name               = each.key
  profile_id         = azurerm_traffic_manager_profile.t.id
  target_resource_id = each.value.id
}
