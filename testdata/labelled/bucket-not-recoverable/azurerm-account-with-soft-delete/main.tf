provider "azurerm" {
  features {}
}
variable "env" {
  type    = string
  default = "prd"
}
locals {
  keep_days = var.env == "prd" ? 30 : 0
}
resource "azurerm_resource_group" "album" {
  name     = "rg-album-${var.env}"
  location = "swedencentral"
}
resource "azurerm_storage_account" "album" {
  name                     = "stalbum${var.env}"
  resource_group_name      = azurerm_resource_group.album.name
  location                 = azurerm_resource_group.album.location
  account_tier             = "Standard"
  account_replication_type = "GZRS"
  blob_properties {
    dynamic "delete_retention_policy" {
      for_each = local.keep_days > 0 ? [local.keep_days] : []
      content {
        days = delete_retention_policy.value
      }
    }
  }
}
resource "azurerm_storage_container" "photos" {
  name               = "photos"
  storage_account_id = azurerm_storage_account.album.id
}
resource "azurerm_service_plan" "album" {
  name                   = "asp-album"
  resource_group_name    = azurerm_resource_group.album.name
  location               = azurerm_resource_group.album.location
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "album" {
  name                = "album-${var.env}"
  resource_group_name = azurerm_resource_group.album.name
  location            = azurerm_resource_group.album.location
  service_plan_id     = azurerm_service_plan.album.id
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 5
  }
  app_settings = {
    BLOB_ENDPOINT = azurerm_storage_account.album.primary_blob_endpoint
  }
}
