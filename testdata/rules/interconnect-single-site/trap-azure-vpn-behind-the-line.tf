provider "azurerm" {
  features {}
}
resource "azurerm_express_route_circuit" "c" {
  count                 = 1
  name                  = "c-${count.index}"
  location              = "koreacentral"
  resource_group_name   = "rg"
  service_provider_name = "KINX"
  peering_location      = "Seoul"
  bandwidth_in_mbps     = 1000
  sku {
    tier   = "Standard"
    family = "MeteredData"
  }
}
resource "azurerm_virtual_network_gateway" "v" {
  name                = "v"
  location            = "koreacentral"
  resource_group_name = "rg"
  type                = "Vpn"
  sku                 = "VpnGw2AZ"
  active_active       = true
  ip_configuration {
    name                 = "a"
    subnet_id            = "s"
    public_ip_address_id = "ip-a"
  }
  ip_configuration {
    name                 = "b"
    subnet_id            = "s"
    public_ip_address_id = "ip-b"
  }
}
resource "azurerm_local_network_gateway" "office" {
  name                = "office"
  location            = "koreacentral"
  resource_group_name = "rg"
  gateway_address     = "203.0.113.1"
  address_space       = ["192.168.0.0/16"]
}
resource "azurerm_virtual_network_gateway_connection" "office" {
  name                       = "office"
  location                   = "koreacentral"
  resource_group_name        = "rg"
  type                       = "IPsec"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.v.id
  local_network_gateway_id   = azurerm_local_network_gateway.office.id
  shared_key                 = "x"
}
