provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "hub" {
  name     = "rg-hub"
  location = "germanywestcentral"
}
variable "gateway_subnet" { type = string }
variable "psk" { type = string }
resource "azurerm_express_route_circuit" "main" {
  name                  = "erc"
  resource_group_name   = azurerm_resource_group.hub.name
  location              = azurerm_resource_group.hub.location
  service_provider_name = "Equinix"
  peering_location      = "Frankfurt"
  bandwidth_in_mbps     = 1000
  sku {
    tier   = "Standard"
    family = "MeteredData"
  }
}
resource "azurerm_public_ip" "gw" {
  for_each            = toset(["er", "vpn-0", "vpn-1"])
  name                = "pip-${each.key}"
  resource_group_name = azurerm_resource_group.hub.name
  location            = azurerm_resource_group.hub.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
resource "azurerm_virtual_network_gateway" "er" {
  name                = "vgw-er"
  resource_group_name = azurerm_resource_group.hub.name
  location            = azurerm_resource_group.hub.location
  type                = "ExpressRoute"
  sku                 = "ErGw2AZ"
  ip_configuration {
    public_ip_address_id = azurerm_public_ip.gw["er"].id
    subnet_id            = var.gateway_subnet
  }
}
resource "azurerm_virtual_network_gateway" "vpn" {
  name                = "vgw-vpn"
  resource_group_name = azurerm_resource_group.hub.name
  location            = azurerm_resource_group.hub.location
  type                = "Vpn"
  vpn_type            = "RouteBased"
  sku                 = "VpnGw2AZ"
  active_active       = true
  enable_bgp          = true
  dynamic "ip_configuration" {
    for_each = ["vpn-0", "vpn-1"]
    content {
      name                 = ip_configuration.value
      public_ip_address_id = azurerm_public_ip.gw[ip_configuration.value].id
      subnet_id            = var.gateway_subnet
    }
  }
}
resource "azurerm_local_network_gateway" "office" {
  for_each            = { fw1 = "203.0.113.1", fw2 = "203.0.113.2" }
  name                = "lgw-${each.key}"
  resource_group_name = azurerm_resource_group.hub.name
  location            = azurerm_resource_group.hub.location
  gateway_address     = each.value
  address_space       = ["192.168.0.0/16"]
}
resource "azurerm_virtual_network_gateway_connection" "er" {
  name                       = "cn-er"
  resource_group_name        = azurerm_resource_group.hub.name
  location                   = azurerm_resource_group.hub.location
  type                       = "ExpressRoute"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.er.id
  express_route_circuit_id   = azurerm_express_route_circuit.main.id
}
resource "azurerm_virtual_network_gateway_connection" "vpn" {
  for_each                   = azurerm_local_network_gateway.office
  name                       = "cn-${each.key}"
  resource_group_name        = azurerm_resource_group.hub.name
  location                   = azurerm_resource_group.hub.location
  type                       = "IPsec"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.vpn.id
  local_network_gateway_id   = each.value.id
  shared_key                 = var.psk
}
