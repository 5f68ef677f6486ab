provider "azurerm" {
  features {}
}
locals {
  zones = slice(["1", "2", "3"], 0, 1)
}
resource "azurerm_kubernetes_cluster" "main" {
  name                    = "aks-main"
  resource_group_name     = "rg-aks"
  location                = "brazilsouth"
  dns_prefix              = "main"
  sku_tier                = "Standard"
  node_os_upgrade_channel = "None"
  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
    zones      = local.zones
  }
  identity { type = "SystemAssigned" }
}
resource "azurerm_kubernetes_cluster_node_pool" "apps" {
  name                  = "apps"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.main.id
  vm_size               = "Standard_D8s_v5"
  node_count            = 4
  zones                 = local.zones
}
