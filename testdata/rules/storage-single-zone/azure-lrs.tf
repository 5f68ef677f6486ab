provider "azurerm" {
  features {}
}
resource "azurerm_storage_account" "docs" { # want "RL306"
  name                     = "docs"
  location                 = "westeurope"
  resource_group_name      = "rg"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}
resource "azurerm_service_plan" "w" {
  name                   = "w"
  location               = "westeurope"
  resource_group_name    = "rg"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "w" {
  name                = "w"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.w.id
  app_settings        = { DOCS = azurerm_storage_account.docs.primary_blob_endpoint }
  site_config {}
}
