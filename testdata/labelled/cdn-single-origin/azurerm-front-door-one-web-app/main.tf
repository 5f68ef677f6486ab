provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "app" {
  name     = "app"
  location = "swedencentral"
}
resource "azurerm_service_plan" "app" {
  name                   = "app"
  resource_group_name    = azurerm_resource_group.app.name
  location               = azurerm_resource_group.app.location
  os_type                = "Linux"
  sku_name               = "P2v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "app" {
  name                = "acme-app"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  service_plan_id     = azurerm_service_plan.app.id
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 2
  }
}
resource "azurerm_cdn_frontdoor_profile" "cdn" {
  name                = "cdn"
  resource_group_name = azurerm_resource_group.app.name
  sku_name            = "Standard_AzureFrontDoor"
}
resource "azurerm_cdn_frontdoor_endpoint" "cdn" {
  name                     = "acme"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.cdn.id
}
resource "azurerm_cdn_frontdoor_origin_group" "app" {
  name                     = "app"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.cdn.id
  load_balancing {}
  health_probe {
    protocol            = "Https"
    interval_in_seconds = 60
    path                = "/up"
  }
}
resource "azurerm_cdn_frontdoor_origin" "app" {
  name                           = "app"
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.app.id
  host_name                      = azurerm_linux_web_app.app.default_hostname
  enabled                        = true
  certificate_name_check_enabled = true
}
resource "azurerm_cdn_frontdoor_route" "app" {
  name                          = "app"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.cdn.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.app.id
  cdn_frontdoor_origin_ids      = [azurerm_cdn_frontdoor_origin.app.id]
  patterns_to_match             = ["/*"]
  supported_protocols           = ["Https"]
  https_redirect_enabled        = false
}
