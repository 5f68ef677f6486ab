provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "api" {
  name     = "api"
  location = "Korea Central"
}
resource "azurerm_container_app_environment" "api" {
  name                     = "api"
  location                 = azurerm_resource_group.api.location
  resource_group_name      = azurerm_resource_group.api.name
  infrastructure_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/apps"
  zone_redundancy_enabled  = true
}
resource "azurerm_postgresql_flexible_server" "api" {
  name                  = "api-db"
  location              = azurerm_resource_group.api.location
  resource_group_name   = azurerm_resource_group.api.name
  version               = "16"
  sku_name              = "GP_Standard_D4ds_v5"
  zone                  = "1"
  backup_retention_days = 21
  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }
  lifecycle { prevent_destroy = true }
}
resource "azurerm_container_app" "api" {
  name                         = "api"
  resource_group_name          = azurerm_resource_group.api.name
  container_app_environment_id = azurerm_container_app_environment.api.id
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
    max_replicas = 12
    container {
      name   = "api"
      image  = "acme.azurecr.io/api:4.18.2"
      cpu    = 0.5
      memory = "1Gi"
      env {
        name  = "PGHOST"
        value = azurerm_postgresql_flexible_server.api.fqdn
      }
      readiness_probe {
        transport = "HTTP"
        port      = 8080
        path      = "/ready"
      }
    }
  }
}
