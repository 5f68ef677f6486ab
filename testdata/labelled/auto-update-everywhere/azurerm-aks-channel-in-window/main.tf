provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "aks" {
  name     = "rg-aks"
  location = "switzerlandnorth"
}
resource "azurerm_kubernetes_cluster" "aks" {
  name                      = "aks-core"
  resource_group_name       = azurerm_resource_group.aks.name
  location                  = azurerm_resource_group.aks.location
  dns_prefix                = "core"
  automatic_upgrade_channel = "stable"
  node_os_upgrade_channel   = "NodeImage"
  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
    zones      = ["1", "2", "3"]
    upgrade_settings { max_surge = "33%" }
  }
  identity { type = "SystemAssigned" }
  dynamic "maintenance_window_auto_upgrade" {
    for_each = ["Saturday"]
    content {
      frequency   = "Weekly"
      interval    = 2
      duration    = 6
      day_of_week = maintenance_window_auto_upgrade.value
      start_time  = "02:00"
      utc_offset  = "+01:00"
    }
  }
  maintenance_window_node_os {
    frequency   = "Weekly"
    interval    = 1
    duration    = 6
    day_of_week = "Sunday"
    start_time  = "02:00"
  }
}
