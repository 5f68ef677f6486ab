provider "azurerm" {
  features {}
}
locals {
  apps = { cus = "centralus", eus = "eastus2" }
}
resource "azurerm_container_app_environment" "this" {
  for_each                           = local.apps
  name                               = "cae-${each.key}"
  resource_group_name                = "rg-${each.key}"
  location                           = each.value
  infrastructure_subnet_id           = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/${each.key}/subnets/aca"
  internal_load_balancer_enabled     = false
  zone_redundancy_enabled            = true
}
resource "azurerm_container_app" "this" {
  for_each                     = local.apps
  name                         = "price-${each.key}"
  resource_group_name          = "rg-${each.key}"
  container_app_environment_id = azurerm_container_app_environment.this[each.key].id
  revision_mode                = "Single"
  template {
    min_replicas = 3
    max_replicas = 20
    container {
      name   = "price"
      image  = "docker.io/acme/price:3.1.0"
      cpu    = 0.5
      memory = "1Gi"
      readiness_probe {
        transport = "HTTP"
        port      = 8080
        path      = "/ready"
      }
    }
  }
  ingress {
    external_enabled = true
    target_port      = 8080
    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}
resource "azurerm_cdn_frontdoor_profile" "main" {
  name                = "afd-price"
  resource_group_name = "rg-cus"
  sku_name            = "Premium_AzureFrontDoor"
}
resource "azurerm_cdn_frontdoor_endpoint" "main" {
  name                     = "price"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.main.id
}
resource "azurerm_cdn_frontdoor_origin_group" "apps" {
  name                     = "apps"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.main.id
  load_balancing {
    sample_size                 = 4
    successful_samples_required = 2
  }
}
resource "azurerm_cdn_frontdoor_origin" "app" {
  for_each                       = local.apps
  name                           = each.key
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.apps.id
  host_name                      = azurerm_container_app.this[each.key].ingress[0].fqdn
  certificate_name_check_enabled = true
}
resource "azurerm_cdn_frontdoor_route" "main" {
  name                          = "r"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.main.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.apps.id
  cdn_frontdoor_origin_ids      = values(azurerm_cdn_frontdoor_origin.app)[*].id
  patterns_to_match             = ["/*"]
  supported_protocols           = ["Https"]
  https_redirect_enabled        = false
}
