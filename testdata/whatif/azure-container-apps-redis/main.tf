provider "azurerm" {
  features {}
}
resource "azurerm_redis_cache" "t" {
  name                = "tickets"
  location            = "germanywestcentral"
  resource_group_name = "tickets"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  zones               = ["1", "2"]
}
resource "azurerm_servicebus_namespace" "t" {
  name                = "tickets"
  location            = "germanywestcentral"
  resource_group_name = "tickets"
  sku                 = "Premium"
  capacity            = 1
}
resource "azurerm_container_app_environment" "t" {
  name                     = "tickets"
  location                 = "germanywestcentral"
  resource_group_name      = "tickets"
  infrastructure_subnet_id = "/subscriptions/0/subnets/apps"
  zone_redundancy_enabled  = true
}
resource "azurerm_container_app" "tickets" {
  name                         = "tickets"
  resource_group_name          = "tickets"
  container_app_environment_id = azurerm_container_app_environment.t.id
  revision_mode                = "Single"
  template {
    min_replicas = 2
    container {
      name   = "tickets"
      image  = "registry.example.com/t:1"
      cpu    = 1
      memory = "2Gi"
      env {
        name  = "REDIS"
        value = azurerm_redis_cache.t.hostname
      }
      env {
        name  = "BUS"
        value = azurerm_servicebus_namespace.t.endpoint
      }
    }
  }
  ingress {
    external_enabled = true
    target_port      = 80
    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}
