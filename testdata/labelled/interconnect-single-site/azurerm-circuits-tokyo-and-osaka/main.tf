provider "azurerm" {
  features {}
}
variable "lines" {
  type = map(object({
    carrier  = string
    peering  = string
    mbps     = optional(number, 500)
  }))
  default = {
    east = { carrier = "Equinix", peering = "Tokyo" }
    west = { carrier = "Equinix", peering = "Osaka" }
  }
}
resource "azurerm_express_route_circuit" "line" {
  for_each              = var.lines
  name                  = "erc-${each.key}"
  resource_group_name   = "rg-hub"
  location              = "japaneast"
  service_provider_name = each.value.carrier
  peering_location      = each.value.peering
  bandwidth_in_mbps     = each.value.mbps
  sku {
    tier   = "Premium"
    family = "MeteredData"
  }
}
