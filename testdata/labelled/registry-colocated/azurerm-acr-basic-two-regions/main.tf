provider "azurerm" {
  features {}
}
locals { regions = toset(["westeurope", "northeurope"]) }
resource "azurerm_container_registry" "r" {
  name                = "acmereg"
  resource_group_name = "rg"
  location            = "westeurope"
  sku                 = "Standard"
}
resource "azurerm_container_app_environment" "e" {
  for_each                 = local.regions
  name                     = "e-${each.key}"
  resource_group_name      = "rg"
  location                 = each.key
  infrastructure_subnet_id = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/v-${each.key}/subnets/s"
  zone_redundancy_enabled  = true
}
resource "azurerm_container_app" "a" {
  for_each                     = local.regions
  name                         = "a-${each.key}"
  resource_group_name          = "rg"
  container_app_environment_id = azurerm_container_app_environment.e[each.key].id
  revision_mode                = "Single"
  registry {
    server   = azurerm_container_registry.r.login_server
    identity = "system"
  }
  ingress {
    external_enabled = true
    target_port      = 8080
    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
  template {
    min_replicas = 2
    container {
      name   = "a"
      image  = "${azurerm_container_registry.r.login_server}/a:1.0.0"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}
resource "azurerm_traffic_manager_profile" "t" {
  name                   = "t"
  resource_group_name    = "rg"
  traffic_routing_method = "Performance"
  dns_config {
    relative_name = "acme-t"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/"
  }
}
resource "azurerm_traffic_manager_external_endpoint" "t" {
  for_each          = azurerm_container_app.a
  name              = each.key
  profile_id        = azurerm_traffic_manager_profile.t.id
  target            = each.value.ingress[0].fqdn
  endpoint_location = each.key
}

