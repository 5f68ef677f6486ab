provider "azurerm" {
  features {}
}
locals {
  carriers = {
    one = { carrier = "Equinix", location = "Tokyo" }
    two = { carrier = "AT TOKYO", location = "Tokyo" }
  }
}
resource "azurerm_express_route_circuit" "line" {
  for_each              = local.carriers
  name                  = "erc-${each.key}"
  resource_group_name   = "rg-hub"
  location              = "japaneast"
  service_provider_name = each.value.carrier
  peering_location      = each.value.location
  bandwidth_in_mbps     = 1000
  sku {
    tier   = "Standard"
    family = "MeteredData"
  }
}
resource "azurerm_virtual_network_gateway" "er" {
  name                = "vgw-er"
  resource_group_name = "rg-hub"
  location            = "japaneast"
  type                = "ExpressRoute"
  sku                 = "ErGw2AZ"
  ip_configuration {
    name                 = "gw"
    public_ip_address_id = "/subscriptions/0/resourceGroups/rg-hub/providers/Microsoft.Network/publicIPAddresses/er"
    subnet_id            = "/subscriptions/0/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"
  }
}
resource "azurerm_virtual_network_gateway_connection" "er" {
  for_each                   = azurerm_express_route_circuit.line
  name                       = "cn-${each.key}"
  resource_group_name        = "rg-hub"
  location                   = "japaneast"
  type                       = "ExpressRoute"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.er.id
  express_route_circuit_id   = each.value.id
}
