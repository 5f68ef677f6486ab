variable "name" { type = string }
variable "settings" { type = object({ sku = string, zone = string, ha_mode = string }) }
variable "resource_group" { type = object({ name = string, location = string }) }
locals {
  burstable = startswith(var.settings.sku, "B_")
}
resource "azurerm_mysql_flexible_server" "this" {
  name                         = "mysql-${var.name}"
  resource_group_name          = var.resource_group.name
  location                     = var.resource_group.location
  sku_name                     = var.settings.sku
  version                      = "8.0.21"
  zone                         = var.settings.zone
  backup_retention_days        = 14
  geo_redundant_backup_enabled = true
  administrator_login          = "mysqladm"
  administrator_password       = "from-key-vault"
  dynamic "high_availability" {
    for_each = local.burstable ? [] : [var.settings.ha_mode]
    content {
      mode                      = high_availability.value
      standby_availability_zone = var.settings.zone == "1" ? "3" : "1"
    }
  }
  lifecycle { prevent_destroy = true }
}
