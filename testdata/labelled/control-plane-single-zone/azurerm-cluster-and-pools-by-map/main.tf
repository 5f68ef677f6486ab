provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "aks" {
  name     = "rg-aks"
  location = "norwayeast"
}
locals {
  pools = {
    apps  = { size = "Standard_D8s_v5", min = 3, max = 12 }
    batch = { size = "Standard_F16s_v2", min = 3, max = 30, zones = ["1", "2"] }
  }
}
resource "azurerm_kubernetes_cluster" "aks" {
  name                = "aks"
  resource_group_name = azurerm_resource_group.aks.name
  location            = azurerm_resource_group.aks.location
  dns_prefix          = "aks"
  sku_tier            = "Standard"
  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
    zones      = ["1", "2", "3"]
  }
  identity { type = "SystemAssigned" }
}
resource "azurerm_kubernetes_cluster_node_pool" "p" {
  for_each              = local.pools
  name                  = each.key
  kubernetes_cluster_id = azurerm_kubernetes_cluster.aks.id
  vm_size               = each.value.size
  auto_scaling_enabled  = true
  min_count             = each.value.min
  max_count             = each.value.max
  zones                 = try(each.value.zones, ["1", "2", "3"])
}
