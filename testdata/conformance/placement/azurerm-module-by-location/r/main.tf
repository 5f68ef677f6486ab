terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm" }
  }
}
variable "location" {}
variable "cfg" { type = object({ zones = optional(set(string), []) }) }
resource "azurerm_resource_group" "g" {
  name     = "g-${var.location}"
  location = var.location
}
resource "azurerm_linux_virtual_machine" "vm" {
  for_each            = var.cfg.zones
  name                = "vm${each.key}"
  resource_group_name = azurerm_resource_group.g.name
  location            = azurerm_resource_group.g.location
  zone                = each.value
}
resource "azurerm_lb" "lb" {
  name                = "lb"
  location            = azurerm_resource_group.g.location
  resource_group_name = azurerm_resource_group.g.name
}
resource "azurerm_public_ip" "ip" {
  name     = "ip"
  location = azurerm_resource_group.g.location
  zones    = length(var.cfg.zones) > 0 ? sort(var.cfg.zones) : null
}
