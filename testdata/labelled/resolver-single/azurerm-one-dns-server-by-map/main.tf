provider "azurerm" {
  features {}
}
variable "location" {
  default = "centralindia"
}
locals {
  dns = {
    centralindia = ["10.9.0.4"]
    southindia   = ["10.8.0.4", "10.8.0.5"]
  }
}
resource "azurerm_virtual_network" "spoke" {
  name                = "vnet-spoke"
  resource_group_name = "rg-net"
  location            = var.location
  address_space       = ["10.77.0.0/16"]
}
resource "azurerm_virtual_network_dns_servers" "spoke" {
  virtual_network_id = azurerm_virtual_network.spoke.id
  dns_servers        = local.dns[var.location]
}
