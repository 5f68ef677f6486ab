variable "key" { type = string }
variable "location" { type = string }
resource "azurerm_resource_group" "menu" {
  name     = "rg-menu-${var.key}"
  location = var.location
}
resource "azurerm_container_app_environment" "menu" {
  name                     = "cae-${var.key}"
  resource_group_name      = azurerm_resource_group.menu.name
  location                 = azurerm_resource_group.menu.location
  infrastructure_subnet_id = "/subscriptions/2222/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/${var.key}/subnets/cae"
  zone_redundancy_enabled  = true
}
resource "azurerm_container_app" "menu" {
  name                         = "menu"
  resource_group_name          = azurerm_resource_group.menu.name
  container_app_environment_id = azurerm_container_app_environment.menu.id
  revision_mode                = "Multiple"
  ingress {
    external_enabled = true
    target_port      = 3000
    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
  template {
    min_replicas = 2
    max_replicas = 12
    container {
      name   = "menu"
      image  = "ghcr.io/acme/menu:2.4.1"
      cpu    = 1
      memory = "2Gi"
      readiness_probe {
        transport = "HTTP"
        port      = 3000
        path      = "/ready"
      }
    }
  }
}
output "fqdn" { value = azurerm_container_app.menu.ingress[0].fqdn }
