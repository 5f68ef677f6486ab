provider "azurerm" {
  features {}
}
resource "azurerm_container_registry" "main" {
  name                = "acrvideo"
  resource_group_name = "rg-shared"
  location            = "northeurope"
  sku                 = "Standard"
}
locals {
  sites = {
    neu = "northeurope"
    frc = "francecentral"
  }
}
module "app" {
  for_each = local.sites
  source   = "./app"
  name     = each.key
  location = each.value
  registry = azurerm_container_registry.main.login_server
}
resource "azurerm_traffic_manager_profile" "video" {
  name                   = "video"
  resource_group_name    = "rg-shared"
  traffic_routing_method = "Performance"
  dns_config {
    relative_name = "video"
    ttl           = 20
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/"
  }
}
resource "azurerm_traffic_manager_external_endpoint" "video" {
  for_each          = module.app
  name              = each.key
  profile_id        = azurerm_traffic_manager_profile.video.id
  target            = each.value.host
  endpoint_location = local.sites[each.key]
  weight            = 50
}
