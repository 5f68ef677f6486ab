provider "azurerm" {
  features {}
}
variable "zones" {
  type    = list(string)
  default = ["2"]
}
resource "azurerm_kubernetes_cluster" "k" {
  name                = "k"
  location            = "eastus2"
  resource_group_name = "k"
  dns_prefix          = "k"
  sku_tier            = "Standard"
  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
    zones      = var.zones
  }
  identity { type = "SystemAssigned" }
}
resource "azurerm_kubernetes_cluster_node_pool" "u" {
  name                  = "user"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.k.id
  vm_size               = "Standard_D8s_v5"
  node_count            = 4
  zones                 = var.zones
}
