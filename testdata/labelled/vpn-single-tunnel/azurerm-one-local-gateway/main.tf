provider "azurerm" {
  features {}
}
locals {
  rg     = "net"
  loc    = "westeurope"
  subnet = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"
}
resource "azurerm_public_ip" "gw" {
  count               = 2
  name                = "gw-${count.index}"
  location            = local.loc
  resource_group_name = local.rg
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
resource "azurerm_virtual_network_gateway" "hq" {
  name                = "hq"
  location            = local.loc
  resource_group_name = local.rg
  type                = "Vpn"
  sku                 = "VpnGw2AZ"
  generation          = "Generation2"
  active_active       = true
  enable_bgp          = true
  dynamic "ip_configuration" {
    for_each = azurerm_public_ip.gw
    content {
      name                 = "ip-${ip_configuration.key}"
      public_ip_address_id = ip_configuration.value.id
      subnet_id            = local.subnet
    }
  }
}
resource "azurerm_local_network_gateway" "hq" {
  name                = "hq"
  location            = local.loc
  resource_group_name = local.rg
  gateway_address     = "192.0.2.7"
  address_space       = ["192.168.0.0/16"]
}
resource "azurerm_virtual_network_gateway_connection" "hq" {
  name                       = "hq"
  location                   = local.loc
  resource_group_name        = local.rg
  type                       = "IPsec"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.hq.id
  local_network_gateway_id   = azurerm_local_network_gateway.hq.id
  shared_key                 = "Not-a-secret-1"
}
