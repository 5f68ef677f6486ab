provider "azurerm" {
  features {}
}
locals {
  regions = {
    eus = { location = "eastus", priority = 0 }
    wus = { location = "westus3", priority = 1 }
  }
}
resource "azurerm_resource_group" "r" {
  for_each = local.regions
  name     = "rg-ride-${each.key}"
  location = each.value.location
}
resource "azurerm_cosmosdb_account" "ride" {
  name                       = "cosmos-ride"
  resource_group_name        = azurerm_resource_group.r["eus"].name
  location                   = azurerm_resource_group.r["eus"].location
  offer_type                 = "Standard"
  automatic_failover_enabled = true
  consistency_policy { consistency_level = "Session" }
  dynamic "geo_location" {
    for_each = local.regions
    content {
      location          = geo_location.value.location
      failover_priority = geo_location.value.priority
      zone_redundant    = true
    }
  }
  lifecycle { prevent_destroy = true }
}
resource "azurerm_container_app_environment" "r" {
  for_each                 = local.regions
  name                     = "cae-ride-${each.key}"
  resource_group_name      = azurerm_resource_group.r[each.key].name
  location                 = each.value.location
  infrastructure_subnet_id = "/subscriptions/9/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/${each.key}/subnets/apps"
  zone_redundancy_enabled  = true
}
resource "azurerm_container_app" "ride" {
  for_each                     = azurerm_container_app_environment.r
  name                         = "ride"
  resource_group_name          = each.value.resource_group_name
  container_app_environment_id = each.value.id
  revision_mode                = "Single"
  ingress {
    external_enabled = true
    target_port      = 8080
    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
  template {
    min_replicas = 3
    container {
      name   = "ride"
      image  = "ride.azurecr.io/ride:8"
      cpu    = 1
      memory = "2Gi"
      env {
        name  = "COSMOS"
        value = azurerm_cosmosdb_account.ride.endpoint
      }
      readiness_probe {
        transport = "HTTP"
        port      = 8080
      }
    }
  }
}
resource "azurerm_cdn_frontdoor_profile" "fd" {
  name                = "fd-ride"
  resource_group_name = azurerm_resource_group.r["eus"].name
  sku_name            = "Standard_AzureFrontDoor"
}
resource "azurerm_cdn_frontdoor_endpoint" "fd" {
  name                     = "ride"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.fd.id
}
resource "azurerm_cdn_frontdoor_origin_group" "fd" {
  name                     = "ride"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.fd.id
  load_balancing {}
  health_probe {
    protocol            = "Https"
    interval_in_seconds = 30
  }
}
resource "azurerm_cdn_frontdoor_origin" "fd" {
  for_each                       = azurerm_container_app.ride
  name                           = each.key
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.fd.id
  host_name                      = each.value.ingress[0].fqdn
  certificate_name_check_enabled = true
}
resource "azurerm_cdn_frontdoor_route" "fd" {
  name                          = "ride"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.fd.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.fd.id
  cdn_frontdoor_origin_ids      = [for o in azurerm_cdn_frontdoor_origin.fd : o.id]
  patterns_to_match             = ["/*"]
  supported_protocols           = ["Https"]
}
