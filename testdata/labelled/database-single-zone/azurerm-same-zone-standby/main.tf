provider "azurerm" {
  features {}
}
variable "ha_mode" {
  type    = string
  default = "SameZone"
  validation {
    condition     = contains(["SameZone", "ZoneRedundant"], var.ha_mode)
    error_message = "Unknown mode."
  }
}
variable "admin_password" {
  type      = string
  sensitive = true
}
resource "azurerm_resource_group" "orders" {
  name     = "rg-orders"
  location = "canadacentral"
}
resource "azurerm_mysql_flexible_server" "orders" {
  name                         = "mysql-orders"
  resource_group_name          = azurerm_resource_group.orders.name
  location                     = azurerm_resource_group.orders.location
  version                      = "8.0.21"
  sku_name                     = "MO_Standard_E8ds_v4"
  zone                         = "1"
  administrator_login          = "orders"
  administrator_password       = var.admin_password
  backup_retention_days        = 20
  geo_redundant_backup_enabled = true
  dynamic "high_availability" {
    for_each = var.ha_mode == "" ? [] : [var.ha_mode]
    content {
      mode = high_availability.value
    }
  }
}
resource "azurerm_mysql_flexible_database" "orders" {
  name                = "orders"
  resource_group_name = azurerm_resource_group.orders.name
  server_name         = azurerm_mysql_flexible_server.orders.name
  charset             = "utf8mb4"
  collation           = "utf8mb4_unicode_ci"
}
resource "azurerm_management_lock" "rg" {
  name       = "no-delete"
  scope      = azurerm_resource_group.orders.id
  lock_level = "CanNotDelete"
}
