provider "azurerm" {
  features {}
}
variable "replication" {
  type    = string
  default = "LRS"
}
resource "azurerm_resource_group" "fn" {
  name     = "rg-intake"
  location = "eastus2"
}
resource "azurerm_storage_account" "fn" {
  name                     = "stintakefn"
  resource_group_name      = azurerm_resource_group.fn.name
  location                 = azurerm_resource_group.fn.location
  account_tier             = "Standard"
  account_replication_type = var.replication
  blob_properties {
    versioning_enabled = true
    delete_retention_policy { days = 14 }
  }
}
resource "azurerm_service_plan" "intake" {
  name                         = "asp-intake"
  resource_group_name          = azurerm_resource_group.fn.name
  location                     = azurerm_resource_group.fn.location
  os_type                      = "Linux"
  sku_name                     = "EP2"
  worker_count                 = 3
  zone_balancing_enabled       = true
  maximum_elastic_worker_count = 20
}
resource "azurerm_linux_function_app" "intake" {
  name                       = "func-intake"
  resource_group_name        = azurerm_resource_group.fn.name
  location                   = azurerm_resource_group.fn.location
  service_plan_id            = azurerm_service_plan.intake.id
  storage_account_name       = azurerm_storage_account.fn.name
  storage_account_access_key = azurerm_storage_account.fn.primary_access_key
  site_config {
    health_check_path                 = "/api/health"
    health_check_eviction_time_in_min = 5
  }
}
