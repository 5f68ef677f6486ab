# Azure's own address, and a firewall that answers names, are no single server.
provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "net" {
  name     = "net"
  location = "koreacentral"
}
resource "azurerm_virtual_network" "default" {
  name                = "default"
  location            = azurerm_resource_group.net.location
  resource_group_name = azurerm_resource_group.net.name
  address_space       = ["10.1.0.0/16"]
  dns_servers         = ["168.63.129.16"]
}
resource "azurerm_subnet" "firewall" {
  name                 = "AzureFirewallSubnet"
  resource_group_name  = azurerm_resource_group.net.name
  virtual_network_name = azurerm_virtual_network.default.name
  address_prefixes     = ["10.1.1.0/26"]
}
resource "azurerm_firewall" "hub" {
  name                = "hub"
  location            = azurerm_resource_group.net.location
  resource_group_name = azurerm_resource_group.net.name
  sku_name            = "AZFW_VNet"
  sku_tier            = "Standard"
  zones               = ["1", "2"]
  ip_configuration {
    name      = "main"
    subnet_id = azurerm_subnet.firewall.id
  }
}
resource "azurerm_virtual_network" "spoke" {
  name                = "spoke"
  location            = azurerm_resource_group.net.location
  resource_group_name = azurerm_resource_group.net.name
  address_space       = ["10.2.0.0/16"]
  dns_servers         = [azurerm_firewall.hub.ip_configuration[0].private_ip_address]
}
resource "azurerm_virtual_network" "lonely" { # want "RL404"
  name                = "lonely"
  location            = azurerm_resource_group.net.location
  resource_group_name = azurerm_resource_group.net.name
  address_space       = ["10.3.0.0/16"]
  dns_servers         = ["10.3.0.4"]
}
