provider "azurerm" {
  features {}
}
locals {
  regions = toset(["uksouth", "northeurope"])
}
resource "azurerm_cosmosdb_account" "db" {
  name                = "cosmos-basket"
  resource_group_name = "rg-basket"
  location            = "uksouth"
  offer_type          = "Standard"
  consistency_policy { consistency_level = "Session" }
  geo_location {
    location          = "uksouth"
    failover_priority = 0
    zone_redundant    = true
  }
  backup {
    type = "Continuous"
  }
  lifecycle { prevent_destroy = true }
}
resource "azurerm_storage_account" "fn" {
  for_each                 = local.regions
  name                     = "stfn${each.key}"
  resource_group_name      = "rg-basket"
  location                 = each.key
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  blob_properties {
    versioning_enabled = true
  }
}
resource "azurerm_service_plan" "fn" {
  for_each               = local.regions
  name                   = "asp-${each.key}"
  resource_group_name    = "rg-basket"
  location               = each.key
  os_type                = "Linux"
  sku_name               = "EP1"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_function_app" "basket" {
  for_each                   = local.regions
  name                       = "func-basket-${each.key}"
  resource_group_name        = "rg-basket"
  location                   = each.key
  service_plan_id            = azurerm_service_plan.fn[each.key].id
  storage_account_name       = azurerm_storage_account.fn[each.key].name
  storage_account_access_key = azurerm_storage_account.fn[each.key].primary_access_key
  app_settings = {
    COSMOS = azurerm_cosmosdb_account.db.endpoint
  }
  site_config {
    health_check_path                 = "/api/ok"
    health_check_eviction_time_in_min = 2
  }
}
resource "azurerm_traffic_manager_profile" "basket" {
  name                   = "basket"
  resource_group_name    = "rg-basket"
  traffic_routing_method = "Performance"
  dns_config {
    relative_name = "basket"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/api/ok"
  }
}
resource "azurerm_traffic_manager_azure_endpoint" "basket" {
  for_each           = local.regions
  name               = each.key
  profile_id         = azurerm_traffic_manager_profile.basket.id
  target_resource_id = azurerm_linux_function_app.basket[each.key].id
}
