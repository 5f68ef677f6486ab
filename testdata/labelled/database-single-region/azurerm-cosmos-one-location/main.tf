provider "azurerm" {
  features {}
}
variable "regions" {
  type    = list(string)
  default = ["westus3", "eastus2"]
}
resource "azurerm_resource_group" "rg" {
  for_each = toset(var.regions)
  name     = "rg-${each.key}"
  location = each.key
}
resource "azurerm_service_plan" "p" {
  for_each               = azurerm_resource_group.rg
  name                   = "p-${each.key}"
  resource_group_name    = each.value.name
  location               = each.value.location
  os_type                = "Linux"
  sku_name               = "EP1"
  zone_balancing_enabled = true
  worker_count           = 3
}
resource "azurerm_cosmosdb_account" "main" {
  name                = "acme"
  resource_group_name = azurerm_resource_group.rg["westus3"].name
  location            = "westus3"
  offer_type          = "Standard"
  consistency_policy { consistency_level = "Session" }
  geo_location {
    location          = "westus3"
    failover_priority = 0
    zone_redundant    = true
  }
  backup {
    type                = "Periodic"
    storage_redundancy  = "Geo"
    interval_in_minutes = 240
    retention_in_hours  = 24
  }
  lifecycle { prevent_destroy = true }
}
resource "azurerm_linux_function_app" "api" {
  for_each                   = azurerm_service_plan.p
  name                       = "api-${each.key}"
  resource_group_name        = each.value.resource_group_name
  location                   = each.value.location
  service_plan_id            = each.value.id
  storage_account_name       = "stfunc${each.key}"
  storage_account_access_key = "x"
  site_config {}
  app_settings = {
    COSMOS = azurerm_cosmosdb_account.main.endpoint
  }
}
resource "azurerm_traffic_manager_profile" "tm" {
  name                   = "api"
  resource_group_name    = azurerm_resource_group.rg["westus3"].name
  traffic_routing_method = "Performance"
  dns_config {
    relative_name = "api-acme"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/"
  }
}
resource "azurerm_traffic_manager_azure_endpoint" "api" {
  for_each           = azurerm_linux_function_app.api
  name               = each.key
  profile_id         = azurerm_traffic_manager_profile.tm.id
  target_resource_id = each.value.id
}
