provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "pay" {
  name     = "rg-pay"
  location = "swedencentral"
}
module "storage" {
  source  = "Azure/avm-res-storage-storageaccount/azurerm"
  version = "0.5.0"

  name                     = "stpayments01"
  resource_group_name      = azurerm_resource_group.pay.name
  location                 = azurerm_resource_group.pay.location
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  blob_properties = {
    versioning_enabled      = true
    delete_retention_policy = { days = 30 }
  }
}
resource "azurerm_service_plan" "pay" {
  name                   = "asp-pay"
  resource_group_name    = azurerm_resource_group.pay.name
  location               = azurerm_resource_group.pay.location
  os_type                = "Linux"
  sku_name               = "EP2"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_function_app" "pay" {
  name                       = "func-pay"
  resource_group_name        = azurerm_resource_group.pay.name
  location                   = azurerm_resource_group.pay.location
  service_plan_id            = azurerm_service_plan.pay.id
  storage_account_name       = module.storage.name
  storage_account_access_key = module.storage.resource.primary_access_key
  site_config {
    elastic_instance_minimum          = 3
    health_check_path                 = "/api/health"
    health_check_eviction_time_in_min = 2
  }
}
