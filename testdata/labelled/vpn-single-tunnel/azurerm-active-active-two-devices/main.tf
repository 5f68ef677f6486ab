provider "azurerm" {
  features {}
}
locals { devices = { a = "203.0.113.1", b = "203.0.113.2" } }
resource "azurerm_public_ip" "g" {
  count               = 2
  name                = "g${count.index}"
  resource_group_name = "rg"
  location            = "eastus"
  allocation_method   = "Static"
  zones               = ["1", "2", "3"]
}
resource "azurerm_virtual_network_gateway" "g" {
  name                = "g"
  resource_group_name = "rg"
  location            = "eastus"
  type                = "Vpn"
  sku                 = "VpnGw2AZ"
  active_active       = true
  dynamic "ip_configuration" {
    for_each = azurerm_public_ip.g
    content {
      name                 = "i${ip_configuration.key}"
      public_ip_address_id = ip_configuration.value.id
      subnet_id            = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/GatewaySubnet"
    }
  }
}
resource "azurerm_local_network_gateway" "o" {
  for_each            = local.devices
  name                = "o-${each.key}"
  resource_group_name = "rg"
  location            = "eastus"
  gateway_address     = each.value
  address_space       = ["192.168.0.0/16"]
}
resource "azurerm_virtual_network_gateway_connection" "o" {
  for_each                   = azurerm_local_network_gateway.o
  name                       = "o-${each.key}"
  resource_group_name        = "rg"
  location                   = "eastus"
  type                       = "IPsec"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.g.id
  local_network_gateway_id   = each.value.id
  shared_key                 = "x"
}
