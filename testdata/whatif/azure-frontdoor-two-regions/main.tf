provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "main" {
  name     = "main"
  location = "koreacentral"
}

locals {
  places = { kc = "koreacentral", jp = "japaneast" }
}

resource "azurerm_service_plan" "web" {
  for_each               = local.places
  name                   = each.key
  location               = each.value
  resource_group_name    = azurerm_resource_group.main.name
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}

resource "azurerm_linux_web_app" "web" {
  for_each            = local.places
  name                = "web-${each.key}"
  location            = each.value
  resource_group_name = azurerm_resource_group.main.name
  service_plan_id     = azurerm_service_plan.web[each.key].id
  site_config {}
  app_settings = {
    COSMOS = azurerm_cosmosdb_account.main.endpoint
  }
}

resource "azurerm_cosmosdb_account" "main" {
  name                       = "cart"
  location                   = "koreacentral"
  resource_group_name        = azurerm_resource_group.main.name
  offer_type                 = "Standard"
  automatic_failover_enabled = true
  consistency_policy {
    consistency_level = "Session"
  }
  geo_location {
    location          = "koreacentral"
    failover_priority = 0
    zone_redundant    = true
  }
  geo_location {
    location          = "japaneast"
    failover_priority = 1
    zone_redundant    = true
  }
}

resource "azurerm_cdn_frontdoor_profile" "fd" {
  name                = "fd"
  resource_group_name = azurerm_resource_group.main.name
  sku_name            = "Standard_AzureFrontDoor"
}

resource "azurerm_cdn_frontdoor_endpoint" "fd" {
  name                     = "cart"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.fd.id
}

resource "azurerm_cdn_frontdoor_origin_group" "fd" {
  name                     = "web"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.fd.id
  load_balancing {}
  health_probe {
    protocol            = "Https"
    interval_in_seconds = 30
    path                = "/ready"
  }
}

resource "azurerm_cdn_frontdoor_origin" "fd" {
  for_each                       = azurerm_linux_web_app.web
  name                           = each.key
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.fd.id
  host_name                      = each.value.default_hostname
  certificate_name_check_enabled = true
}

resource "azurerm_cdn_frontdoor_route" "fd" {
  name                          = "web"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.fd.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.fd.id
  cdn_frontdoor_origin_ids      = [for o in azurerm_cdn_frontdoor_origin.fd : o.id]
  supported_protocols           = ["Https"]
  patterns_to_match             = ["/*"]
}
