provider "azurerm" {
  features {}
}
variable "stamps" {
  type    = map(string)
  default = { par = "francecentral", fra = "germanywestcentral" }
}
module "stamp" {
  source   = "./stamp"
  for_each = var.stamps
  key      = each.key
  location = each.value
}
resource "azurerm_resource_group" "edge" {
  name     = "rg-menu-edge"
  location = "francecentral"
}
resource "azurerm_traffic_manager_profile" "menu" {
  name                   = "menu"
  resource_group_name    = azurerm_resource_group.edge.name
  traffic_routing_method = "Performance"
  dns_config {
    relative_name = "menu"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/ready"
  }
}
resource "azurerm_traffic_manager_external_endpoint" "menu" {
  for_each          = module.stamp
  name              = each.key
  profile_id        = azurerm_traffic_manager_profile.menu.id
  target            = each.value.fqdn
  endpoint_location = var.stamps[each.key]
}
