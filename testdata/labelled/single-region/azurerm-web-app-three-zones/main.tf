provider "azurerm" {
  features {}
}

variable "location" {
  type    = string
  default = "Germany West Central"
}

variable "password" {
  type      = string
  sensitive = true
}

resource "azurerm_resource_group" "portal" {
  name     = "rg-portal"
  location = var.location
}

resource "azurerm_service_plan" "portal" {
  name                   = "plan-portal"
  resource_group_name    = azurerm_resource_group.portal.name
  location               = azurerm_resource_group.portal.location
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}

resource "azurerm_linux_web_app" "portal" {
  name                = "app-portal"
  resource_group_name = azurerm_resource_group.portal.name
  location            = azurerm_resource_group.portal.location
  service_plan_id     = azurerm_service_plan.portal.id
  site_config {
    health_check_path                 = "/health"
    health_check_eviction_time_in_min = 2
  }
  app_settings = {
    DB = azurerm_postgresql_flexible_server.portal.fqdn
  }
}

resource "azurerm_postgresql_flexible_server" "portal" {
  name                         = "psql-portal"
  resource_group_name          = azurerm_resource_group.portal.name
  location                     = azurerm_resource_group.portal.location
  version                      = "16"
  sku_name                     = "GP_Standard_D2s_v3"
  storage_mb                   = 65536
  zone                         = "1"
  administrator_login          = "psql"
  administrator_password       = var.password
  geo_redundant_backup_enabled = true
  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [zone]
  }
}
