terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm" }
  }
}
provider "azurerm" {
  features {}
}
variable "stamps" {
  type    = list(object({ name = string, location = string, zonal = optional(bool, false) }))
  default = [{ name = "kr", location = "koreacentral", zonal = true }, { name = "jp", location = "japaneast" }]
}
module "groups" {
  source    = "./groups"
  locations = { for s in var.stamps : s.name => s.location }
}
module "app" {
  source   = "./app"
  for_each = { for s in var.stamps : s.name => s }
  group    = module.groups.all[each.key]
  zones    = each.value.zonal ? ["1", "2", "3"] : null
}
resource "azurerm_public_ip" "ip" {
  for_each            = module.groups.all
  name                = each.key
  location            = each.value.location
  resource_group_name = each.value.name
  zones               = each.key == "kr" ? [1, 2] : []
}
resource "azurerm_managed_disk" "d" {
  count               = 2
  name                = "d${count.index}"
  location            = values(module.groups.all)[count.index].location
  resource_group_name = keys(module.groups.all)[count.index]
  zone                = count.index + 1
}
