provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "app" {
  name     = "rg-app"
  location = "swedencentral"
}
resource "azurerm_service_plan" "app" {
  name                   = "plan-app"
  resource_group_name    = azurerm_resource_group.app.name
  location               = azurerm_resource_group.app.location
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "app" {
  name                = "app-magazine"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  service_plan_id     = azurerm_service_plan.app.id
  site_config {
    health_check_path                 = "/"
    health_check_eviction_time_in_min = 2
  }
}
resource "azurerm_cdn_frontdoor_profile" "fd" {
  name                = "fd-magazine"
  resource_group_name = azurerm_resource_group.app.name
  sku_name            = "Standard_AzureFrontDoor"
}
resource "azurerm_cdn_frontdoor_endpoint" "fd" {
  name                     = "magazine"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.fd.id
}
resource "azurerm_cdn_frontdoor_origin_group" "app" {
  name                     = "app"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.fd.id
  load_balancing {}
  health_probe {
    protocol            = "Https"
    path                = "/"
    interval_in_seconds = 30
  }
}
resource "azurerm_cdn_frontdoor_origin" "app" {
  name                           = "app"
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.app.id
  enabled                        = true
  certificate_name_check_enabled = true
  host_name                      = azurerm_linux_web_app.app.default_hostname
  origin_host_header             = azurerm_linux_web_app.app.default_hostname
}
resource "azurerm_cdn_frontdoor_route" "app" {
  name                          = "app"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.fd.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.app.id
  cdn_frontdoor_origin_ids      = [azurerm_cdn_frontdoor_origin.app.id]
  supported_protocols           = ["Http", "Https"]
  patterns_to_match             = ["/*"]
}
