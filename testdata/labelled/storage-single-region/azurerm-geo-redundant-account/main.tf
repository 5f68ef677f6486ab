provider "azurerm" {
  features {}
}
locals { regions = toset(["japaneast", "japanwest"]) }
resource "azurerm_storage_account" "media" {
  name                     = "acmemedia"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "RAGZRS"
  blob_properties {
    delete_retention_policy { days = 14 }
  }
}
resource "azurerm_service_plan" "p" {
  for_each               = local.regions
  name                   = "p-${each.key}"
  resource_group_name    = "rg"
  location               = each.key
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "web" {
  for_each            = local.regions
  name                = "web-${each.key}"
  resource_group_name = "rg"
  location            = each.key
  service_plan_id     = azurerm_service_plan.p[each.key].id
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 2
  }
  app_settings = { MEDIA = azurerm_storage_account.media.primary_blob_endpoint }
}
resource "azurerm_cdn_frontdoor_profile" "f" {
  name                = "f"
  resource_group_name = "rg"
  sku_name            = "Standard_AzureFrontDoor"
}
resource "azurerm_cdn_frontdoor_endpoint" "f" {
  name                     = "f"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.f.id
}
resource "azurerm_cdn_frontdoor_origin_group" "f" {
  name                     = "f"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.f.id
  load_balancing {}
  health_probe {
    protocol            = "Https"
    interval_in_seconds = 30
  }
}
resource "azurerm_cdn_frontdoor_origin" "f" {
  for_each                       = azurerm_linux_web_app.web
  name                           = each.key
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.f.id
  host_name                      = each.value.default_hostname
  certificate_name_check_enabled = true
}
resource "azurerm_cdn_frontdoor_route" "f" {
  name                          = "f"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.f.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.f.id
  cdn_frontdoor_origin_ids      = [for o in azurerm_cdn_frontdoor_origin.f : o.id]
  patterns_to_match             = ["/*"]
  supported_protocols           = ["Https"]
  https_redirect_enabled        = false
}
