provider "azurerm" {
  features {}
}
locals { sites = toset(["westeurope", "northeurope"]) }
resource "azurerm_service_plan" "app" {
  for_each            = local.sites
  name                = "asp-${each.key}"
  location            = each.value
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "P1v3"
  worker_count        = 3
}
resource "azurerm_linux_web_app" "app" {
  for_each            = local.sites
  name                = "app-${each.key}"
  location            = each.value
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.app[each.key].id
  site_config {}
}
resource "azurerm_cdn_frontdoor_profile" "fd" {
  name                = "fd"
  resource_group_name = "rg"
  sku_name            = "Standard_AzureFrontDoor"
}
resource "azurerm_cdn_frontdoor_endpoint" "fd" {
  name                     = "fd"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.fd.id
}
resource "azurerm_cdn_frontdoor_origin_group" "app" {
  name                     = "app"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.fd.id
  load_balancing {}
  health_probe {
    protocol            = "Https"
    interval_in_seconds = 60
  }
}
resource "azurerm_cdn_frontdoor_origin" "app" {
  for_each                       = azurerm_linux_web_app.app
  name                           = each.key
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.app.id
  host_name                      = each.value.default_hostname
  certificate_name_check_enabled = true
}
resource "azurerm_cdn_frontdoor_route" "app" {
  name                          = "app"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.fd.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.app.id
  cdn_frontdoor_origin_ids      = [for o in azurerm_cdn_frontdoor_origin.app : o.id]
  patterns_to_match             = ["/*"]
  supported_protocols           = ["Http", "Https"]
}
