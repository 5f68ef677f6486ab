# The cluster's ingress controller keeps the gateway: its nodes serve behind it.
provider "azurerm" {
  features {}
}
resource "azurerm_application_gateway" "front" { # want "RL103"
  name                = "front"
  resource_group_name = "shop"
  location            = "koreacentral"
  zones               = ["1", "2", "3"]
  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 2
  }
  backend_address_pool { name = "pods" }
  lifecycle { ignore_changes = [backend_address_pool] }
}
resource "azurerm_kubernetes_cluster" "shop" {
  name                = "shop"
  resource_group_name = "shop"
  location            = "koreacentral"
  dns_prefix          = "shop"
  default_node_pool {
    name       = "main"
    node_count = 3
    vm_size    = "Standard_D2s_v5"
    zones      = ["1", "2", "3"]
  }
  ingress_application_gateway { gateway_id = azurerm_application_gateway.front.id }
  identity { type = "SystemAssigned" }
}
