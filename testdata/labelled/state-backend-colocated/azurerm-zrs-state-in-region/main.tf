terraform {
  backend "azurerm" {
    resource_group_name  = "state"
    storage_account_name = "acmestatekc"
    container_name       = "tfstate"
    key                  = "w.tfstate"
  }
}
provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "state" {
  name     = "state"
  location = "koreacentral"
}
resource "azurerm_storage_account" "state" {
  name                     = "acmestatekc"
  resource_group_name      = azurerm_resource_group.state.name
  location                 = azurerm_resource_group.state.location
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  blob_properties {
    versioning_enabled = true
  }
}
resource "azurerm_service_plan" "w" {
  name                   = "w"
  resource_group_name    = "w"
  location               = "koreacentral"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "w" {
  name                = "acme-w"
  resource_group_name = "w"
  location            = "koreacentral"
  service_plan_id     = azurerm_service_plan.w.id
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 2
  }
}
