provider "azurerm" {
  features {}
}
module "aks" {
  source                    = "Azure/aks/azurerm"
  version                   = "9.4.1"
  resource_group_name       = "rg-aks"
  location                  = "eastus"
  prefix                    = "apps"
  agents_count              = 3
  agents_availability_zones = ["1"]
  agents_size               = "Standard_D4s_v5"
  rbac_aad                  = false
  node_pools = {
    work = {
      name       = "work"
      vm_size    = "Standard_D8s_v5"
      node_count = 4
      zones      = ["1"]
    }
  }
}
