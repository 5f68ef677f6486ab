provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "up" {
  name     = "up"
  location = "francecentral"
}
resource "azurerm_storage_account" "up" {
  name                     = "acmeuploads"
  resource_group_name      = azurerm_resource_group.up.name
  location                 = azurerm_resource_group.up.location
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
resource "azurerm_storage_container" "up" {
  name               = "uploads"
  storage_account_id = azurerm_storage_account.up.id
}
resource "azurerm_service_plan" "up" {
  name                   = "up"
  resource_group_name    = azurerm_resource_group.up.name
  location               = azurerm_resource_group.up.location
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "up" {
  name                = "acme-up"
  resource_group_name = azurerm_resource_group.up.name
  location            = azurerm_resource_group.up.location
  service_plan_id     = azurerm_service_plan.up.id
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 2
  }
  app_settings = {
    UPLOADS = azurerm_storage_container.up.name
    BLOB    = azurerm_storage_account.up.primary_blob_endpoint
  }
}
