provider "azurerm" {
  features {}
}
resource "azurerm_express_route_circuit" "c" {
  name                  = "er"
  resource_group_name   = "rg"
  location              = "koreacentral"
  service_provider_name = "KINX"
  peering_location      = "Seoul"
  bandwidth_in_mbps     = 1000
  sku {
    tier   = "Standard"
    family = "MeteredData"
  }
}
