provider "azurerm" {
  features {}
}
resource "azurerm_public_ip" "gw" {
  name                = "pip-gw"
  resource_group_name = "rg-hub"
  location            = "ukwest"
  allocation_method   = "Static"
}
resource "azurerm_virtual_network_gateway" "hub" {
  name                = "vgw"
  resource_group_name = "rg-hub"
  location            = "ukwest"
  type                = "Vpn"
  sku                 = "VpnGw1"
  active_active       = false
  ip_configuration {
    public_ip_address_id = azurerm_public_ip.gw.id
    subnet_id            = "/subscriptions/0/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"
  }
}
resource "azurerm_local_network_gateway" "office" {
  name                = "lgw-office"
  resource_group_name = "rg-hub"
  location            = "ukwest"
  gateway_address     = "203.0.113.9"
  address_space       = ["192.168.0.0/16"]
}
resource "azurerm_virtual_network_gateway_connection" "office" {
  name                       = "cn-office"
  resource_group_name        = "rg-hub"
  location                   = "ukwest"
  type                       = "IPsec"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.hub.id
  local_network_gateway_id   = azurerm_local_network_gateway.office.id
  shared_key                 = var.psk
}
variable "psk" {
  type      = string
  sensitive = true
}
