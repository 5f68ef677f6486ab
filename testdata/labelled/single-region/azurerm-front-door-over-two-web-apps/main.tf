provider "azurerm" {
  features {}
}
locals {
  stamps = {
    weu = { location = "westeurope", workers = 3 }
    sec = { location = "swedencentral", workers = 3 }
  }
}
resource "azurerm_resource_group" "stamp" {
  for_each = local.stamps
  name     = "rg-catalog-${each.key}"
  location = each.value.location
}
resource "azurerm_service_plan" "stamp" {
  for_each               = local.stamps
  name                   = "asp-catalog-${each.key}"
  resource_group_name    = azurerm_resource_group.stamp[each.key].name
  location               = each.value.location
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = each.value.workers
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "stamp" {
  for_each            = azurerm_service_plan.stamp
  name                = "catalog-${each.key}"
  resource_group_name = each.value.resource_group_name
  location            = each.value.location
  service_plan_id     = each.value.id
  site_config {
    health_check_path                 = "/health"
    health_check_eviction_time_in_min = 2
  }
}
resource "azurerm_cdn_frontdoor_profile" "fd" {
  name                = "fd-catalog"
  resource_group_name = azurerm_resource_group.stamp["weu"].name
  sku_name            = "Standard_AzureFrontDoor"
}
resource "azurerm_cdn_frontdoor_endpoint" "fd" {
  name                     = "catalog"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.fd.id
}
resource "azurerm_cdn_frontdoor_origin_group" "fd" {
  name                     = "catalog"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.fd.id
  load_balancing {}
  health_probe {
    protocol            = "Https"
    path                = "/health"
    request_type        = "HEAD"
    interval_in_seconds = 30
  }
}
resource "azurerm_cdn_frontdoor_origin" "fd" {
  for_each                       = azurerm_linux_web_app.stamp
  name                           = each.key
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.fd.id
  host_name                      = each.value.default_hostname
  origin_host_header             = each.value.default_hostname
  certificate_name_check_enabled = true
  enabled                        = true
}
resource "azurerm_cdn_frontdoor_route" "fd" {
  name                          = "catalog"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.fd.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.fd.id
  cdn_frontdoor_origin_ids      = [for o in azurerm_cdn_frontdoor_origin.fd : o.id]
  patterns_to_match             = ["/*"]
  supported_protocols           = ["Http", "Https"]
}
