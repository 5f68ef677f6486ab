provider "azurerm" {
  features {}
}
locals {
  regions = ["centralus", "eastus2"]
}
resource "azurerm_storage_account" "files" {
  name                     = "stfiles"
  resource_group_name      = "rg-files"
  location                 = local.regions[0]
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  blob_properties {
    versioning_enabled = true
    delete_retention_policy { days = 30 }
  }
}
module "web" {
  source   = "./web"
  for_each = toset(local.regions)
  location = each.key
  settings = { FILES = azurerm_storage_account.files.primary_blob_endpoint }
}
resource "azurerm_traffic_manager_profile" "web" {
  name                   = "files"
  resource_group_name    = "rg-files"
  traffic_routing_method = "Weighted"
  dns_config {
    relative_name = "files"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/ok"
  }
}
resource "azurerm_traffic_manager_azure_endpoint" "web" {
  for_each           = module.web
  name               = each.key
  profile_id         = azurerm_traffic_manager_profile.web.id
  target_resource_id = each.value.id
  weight             = 100
}
