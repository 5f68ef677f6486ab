provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "aks" {
  name     = "rg-aks"
  location = "brazilsouth"
}
resource "azurerm_kubernetes_cluster" "aks" {
  name                      = "aks-core"
  resource_group_name       = azurerm_resource_group.aks.name
  location                  = azurerm_resource_group.aks.location
  dns_prefix                = "core"
  automatic_upgrade_channel = "rapid"
  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
    zones      = ["1", "2", "3"]
  }
  identity { type = "SystemAssigned" }
}
