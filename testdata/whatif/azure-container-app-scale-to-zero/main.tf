provider "azurerm" {
  features {}
}
resource "azurerm_container_app_environment" "a" {
  name                     = "a"
  location                 = "westeurope"
  resource_group_name      = "a"
  infrastructure_subnet_id = "/subscriptions/0/subnets/apps"
  zone_redundancy_enabled  = true
}
resource "azurerm_container_app" "a" {
  name                         = "a"
  resource_group_name          = "a"
  container_app_environment_id = azurerm_container_app_environment.a.id
  revision_mode                = "Single"
  template {
    container {
      name   = "a"
      image  = "registry.example.com/a:1"
      cpu    = 1
      memory = "2Gi"
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
