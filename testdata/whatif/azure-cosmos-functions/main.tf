provider "azurerm" {
  features {}
}
variable "locations" {
  type    = list(string)
  default = ["eastus2", "centralus"]
}
resource "azurerm_cosmosdb_account" "iot" {
  name                       = "iot"
  location                   = var.locations[0]
  resource_group_name        = "iot"
  offer_type                 = "Standard"
  automatic_failover_enabled = true
  consistency_policy {
    consistency_level = "Session"
  }
  dynamic "geo_location" {
    for_each = var.locations
    content {
      location          = geo_location.value
      failover_priority = geo_location.key
    }
  }
}
resource "azurerm_storage_account" "iot" {
  count                    = 2
  name                     = "iot${count.index}"
  location                 = var.locations[count.index]
  resource_group_name      = "iot"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
resource "azurerm_service_plan" "iot" {
  count               = 2
  name                = "iot${count.index}"
  location            = var.locations[count.index]
  resource_group_name = "iot"
  os_type             = "Linux"
  sku_name            = "Y1"
}
resource "azurerm_linux_function_app" "iot" {
  count                      = 2
  name                       = "iot${count.index}"
  location                   = var.locations[count.index]
  resource_group_name        = "iot"
  service_plan_id            = azurerm_service_plan.iot[count.index].id
  storage_account_name       = azurerm_storage_account.iot[count.index].name
  storage_account_access_key = azurerm_storage_account.iot[count.index].primary_access_key
  app_settings = {
    COSMOS = azurerm_cosmosdb_account.iot.endpoint
  }
  site_config {}
}
resource "azurerm_traffic_manager_profile" "iot" {
  name                   = "iot"
  resource_group_name    = "iot"
  traffic_routing_method = "Performance"
  dns_config {
    relative_name = "iot"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/ready"
  }
}
resource "azurerm_traffic_manager_azure_endpoint" "iot" {
  count              = 2
  name               = "iot${count.index}"
  profile_id         = azurerm_traffic_manager_profile.iot.id
  target_resource_id = azurerm_linux_function_app.iot[count.index].id
}
