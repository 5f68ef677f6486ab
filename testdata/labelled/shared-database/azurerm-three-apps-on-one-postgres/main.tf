provider "azurerm" {
  features {}
}
locals {
  apps   = toset(["orders", "stock", "invoice"])
  region = "germanywestcentral"
  db_url = "postgres://${azurerm_postgresql_flexible_server.core.fqdn}:5432"
}
variable "pw" {
  type      = string
  sensitive = true
}
resource "azurerm_postgresql_flexible_server" "core" {
  name                         = "psql-core"
  resource_group_name          = "rg-core"
  location                     = local.region
  version                      = "16"
  sku_name                     = "GP_Standard_D8ds_v5"
  zone                         = "1"
  administrator_login          = "core"
  administrator_password       = var.pw
  backup_retention_days        = 30
  geo_redundant_backup_enabled = true
  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "3"
  }
  lifecycle { prevent_destroy = true }
}
resource "azurerm_service_plan" "app" {
  for_each               = local.apps
  name                   = "asp-${each.key}"
  resource_group_name    = "rg-${each.key}"
  location               = local.region
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "app" {
  for_each            = local.apps
  name                = "app-${each.key}"
  resource_group_name = "rg-${each.key}"
  location            = local.region
  service_plan_id     = azurerm_service_plan.app[each.key].id
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 2
  }
  app_settings = {
    DATABASE_URL = "${local.db_url}/${each.key}"
  }
}
