variable "name" { type = string }
variable "location" { type = string }
variable "registry" { type = string }
resource "azurerm_resource_group" "this" {
  name     = "rg-video-${var.name}"
  location = var.location
}
resource "azurerm_container_app_environment" "this" {
  name                     = "cae-video-${var.name}"
  resource_group_name      = azurerm_resource_group.this.name
  location                 = var.location
  infrastructure_subnet_id = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/${var.name}/subnets/aca"
  zone_redundancy_enabled  = true
}
resource "azurerm_container_app" "video" {
  name                         = "video-${var.name}"
  resource_group_name          = azurerm_resource_group.this.name
  container_app_environment_id = azurerm_container_app_environment.this.id
  revision_mode                = "Single"
  identity { type = "SystemAssigned" }
  registry {
    server   = var.registry
    identity = "System"
  }
  template {
    min_replicas = 3
    container {
      name   = "video"
      image  = "${var.registry}/video:4.4.1"
      cpu    = 1
      memory = "2Gi"
      readiness_probe {
        transport = "TCP"
        port      = 8080
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
output "host" { value = azurerm_container_app.video.ingress[0].fqdn }
