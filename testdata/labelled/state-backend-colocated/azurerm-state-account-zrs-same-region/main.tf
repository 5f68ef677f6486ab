terraform {
  backend "azurerm" {
    resource_group_name  = "rg-tfstate"
    storage_account_name = "sttfstatelms"
    container_name       = "tfstate"
    key                  = "lms.tfstate"
  }
}
provider "azurerm" {
  features {}
}
resource "azurerm_storage_account" "state" {
  name                     = "sttfstatelms"
  resource_group_name      = "rg-tfstate"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  blob_properties { versioning_enabled = true }
}
resource "azurerm_service_plan" "lms" {
  name                   = "asp-lms"
  resource_group_name    = "rg-lms"
  location               = "koreacentral"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 4
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "lms" {
  name                = "lms"
  resource_group_name = "rg-lms"
  location            = "koreacentral"
  service_plan_id     = azurerm_service_plan.lms.id
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 2
  }
}
