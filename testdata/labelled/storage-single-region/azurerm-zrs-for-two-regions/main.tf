provider "azurerm" {
  features {}
}
locals { regions = toset(["eastus", "centralus"]) }
resource "azurerm_resource_group" "rg" {
  for_each = local.regions
  name     = "rg-${each.key}"
  location = each.key
}
resource "azurerm_storage_account" "media" {
  name                     = "acmemedia"
  resource_group_name      = azurerm_resource_group.rg["eastus"].name
  location                 = "eastus"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  blob_properties {
    versioning_enabled = true
    delete_retention_policy { days = 30 }
  }
}
resource "azurerm_service_plan" "p" {
  for_each               = local.regions
  name                   = "p-${each.key}"
  resource_group_name    = azurerm_resource_group.rg[each.key].name
  location               = each.key
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "web" {
  for_each            = local.regions
  name                = "web-${each.key}"
  resource_group_name = azurerm_resource_group.rg[each.key].name
  location            = each.key
  service_plan_id     = azurerm_service_plan.p[each.key].id
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 2
  }
  app_settings = { MEDIA = azurerm_storage_account.media.primary_blob_endpoint }
}
resource "azurerm_traffic_manager_profile" "tm" {
  name                   = "web"
  resource_group_name    = azurerm_resource_group.rg["eastus"].name
  traffic_routing_method = "Weighted"
  dns_config {
    relative_name = "acme-web"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/up"
  }
}
resource "azurerm_traffic_manager_azure_endpoint" "web" {
  for_each           = azurerm_linux_web_app.web
  name               = each.key
  profile_id         = azurerm_traffic_manager_profile.tm.id
  target_resource_id = each.value.id
  weight             = 100
}
