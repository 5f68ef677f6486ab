provider "azurerm" {
  features {}
}
variable "sites" {
  type = list(object({ key = string, location = string, priority = number }))
  default = [
    { key = "fr", location = "francecentral", priority = 1 },
    { key = "ch", location = "switzerlandnorth", priority = 2 },
  ]
}
locals { by_key = { for s in var.sites : s.key => s } }
resource "azurerm_resource_group" "s" {
  for_each = local.by_key
  name     = "rg-web-${each.key}"
  location = each.value.location
}
resource "azurerm_storage_account" "s" {
  for_each                 = local.by_key
  name                     = "stweb${each.key}01"
  resource_group_name      = azurerm_resource_group.s[each.key].name
  location                 = each.value.location
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  blob_properties {
    versioning_enabled = true
    delete_retention_policy { days = 14 }
  }
}
resource "azurerm_storage_account_static_website" "s" {
  for_each           = azurerm_storage_account.s
  storage_account_id = each.value.id
  index_document     = "index.html"
}
resource "azurerm_cdn_frontdoor_profile" "p" {
  name                = "fd-web"
  resource_group_name = azurerm_resource_group.s["fr"].name
  sku_name            = "Premium_AzureFrontDoor"
}
resource "azurerm_cdn_frontdoor_endpoint" "e" {
  name                     = "web"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.p.id
}
resource "azurerm_cdn_frontdoor_origin_group" "g" {
  name                     = "web"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.p.id
  load_balancing { sample_size = 4 }
  health_probe {
    protocol            = "Https"
    interval_in_seconds = 60
    path                = "/index.html"
  }
}
resource "azurerm_cdn_frontdoor_origin" "o" {
  for_each                       = local.by_key
  name                           = each.key
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.g.id
  host_name                      = azurerm_storage_account.s[each.key].primary_web_host
  priority                       = each.value.priority
  certificate_name_check_enabled = true
}
resource "azurerm_cdn_frontdoor_route" "r" {
  name                          = "web"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.e.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.g.id
  cdn_frontdoor_origin_ids      = values(azurerm_cdn_frontdoor_origin.o)[*].id
  patterns_to_match             = ["/*"]
  supported_protocols           = ["Https"]
}
