provider "azurerm" {
  features {}
}
resource "azurerm_express_route_circuit" "c" {
  count                 = 2
  name                  = "c-${count.index}"
  location              = "koreacentral"
  resource_group_name   = "rg"
  service_provider_name = "KINX"
  peering_location      = ["Seoul", "Busan"][count.index]
  bandwidth_in_mbps     = 1000
  sku {
    tier   = "Standard"
    family = "MeteredData"
  }
}
