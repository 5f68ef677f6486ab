variable "name" { type = string }
variable "location" { type = string }
variable "zones" {
  type    = list(string)
  default = ["1", "2", "3"]
}
resource "azurerm_resource_group" "this" {
  name     = "rg-${var.name}"
  location = var.location
}
resource "azurerm_redis_cache" "this" {
  name                 = "redis-${var.name}"
  resource_group_name  = azurerm_resource_group.this.name
  location             = azurerm_resource_group.this.location
  sku_name             = "Premium"
  family               = "P"
  capacity             = 2
  replicas_per_primary = 2
  zones                = var.zones
}
