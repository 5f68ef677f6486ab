provider "azurerm" {
  features {}
}
resource "azurerm_storage_account" "f" {
  name                     = "files"
  location                 = "westeurope"
  resource_group_name      = "rg"
  account_tier             = "Standard"
  account_replication_type = "GZRS"
  blob_properties {
    delete_retention_policy { days = 30 }
  }
}
resource "azurerm_service_plan" "p" {
  name                   = "p"
  location               = "westeurope"
  resource_group_name    = "rg"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "web" {
  name                = "web"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.p.id
  app_settings        = { FILES = azurerm_storage_account.f.primary_blob_endpoint }
  site_config {}
}
