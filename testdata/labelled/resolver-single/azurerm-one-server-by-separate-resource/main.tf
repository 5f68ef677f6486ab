provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "spoke" {
  name     = "rg-spoke"
  location = "japaneast"
}
variable "resolvers" {
  type    = list(string)
  default = ["10.0.0.4"]
}
resource "azurerm_virtual_network" "spoke" {
  name                = "vnet-spoke"
  resource_group_name = azurerm_resource_group.spoke.name
  location            = azurerm_resource_group.spoke.location
  address_space       = ["10.8.0.0/16"]
}
resource "azurerm_virtual_network_dns_servers" "spoke" {
  virtual_network_id = azurerm_virtual_network.spoke.id
  dns_servers        = var.resolvers
}
resource "azurerm_virtual_network_peering" "hub" {
  name                      = "to-hub"
  resource_group_name       = azurerm_resource_group.spoke.name
  virtual_network_name      = azurerm_virtual_network.spoke.name
  remote_virtual_network_id = "/subscriptions/1/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/hub"
}
