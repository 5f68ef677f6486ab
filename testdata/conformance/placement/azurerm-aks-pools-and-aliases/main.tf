terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm" }
  }
}
provider "azurerm" {
  features {}
}
provider "azurerm" {
  alias           = "dr"
  subscription_id = "22222222-2222-2222-2222-222222222222"
  features {}
}
locals {
  geo  = { eu = { locs = ["westeurope", "northeurope"] }, us = { locs = ["eastus2"] } }
  locs = flatten([for g, v in local.geo : [for i, l in v.locs : { key = "${g}${i}", loc = l, zones = range(1, i + 3) }]])
}
resource "azurerm_kubernetes_cluster" "k" {
  for_each            = { for l in local.locs : l.key => l }
  name                = each.key
  location            = each.value.loc
  resource_group_name = "rg"
  default_node_pool {
    name  = "default"
    zones = [for z in each.value.zones : tostring(z)]
  }
}
resource "azurerm_postgresql_flexible_server" "p" {
  name                = "p"
  location            = local.locs[0].loc
  resource_group_name = "rg"
  zone                = 1
}
module "dr" {
  source    = "./dr"
  providers = { azurerm = azurerm.dr }
  location  = element(local.geo.us.locs, 7)
}
