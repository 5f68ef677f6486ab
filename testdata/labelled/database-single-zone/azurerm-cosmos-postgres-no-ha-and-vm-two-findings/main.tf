provider "azurerm" {
  features {}
}
variable "pw" {
  type      = string
  sensitive = true
}
resource "azurerm_cosmosdb_postgresql_cluster" "db" {
  name                            = "citus"
  resource_group_name             = "rg"
  location                        = "eastus"
  administrator_login_password    = var.pw
  coordinator_storage_quota_in_mb = 131072
  coordinator_vcore_count         = 4
  node_count                      = 2
  node_vcores                     = 4
  node_storage_quota_in_mb        = 524288
  ha_enabled                      = false
}
resource "azurerm_service_plan" "app" {
  name                   = "asp"
  resource_group_name    = "rg"
  location               = "eastus"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "app" {
  name                = "app-tracker"
  resource_group_name = "rg"
  location            = "eastus"
  service_plan_id     = azurerm_service_plan.app.id
  app_settings        = { DB = azurerm_cosmosdb_postgresql_cluster.db.servers[0].fqdn }
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 2
  }
}
