provider "azurerm" {
  features {}
}
resource "azurerm_redis_cache" "s" {
  name                 = "redis-s"
  resource_group_name  = "rg"
  location             = "eastus"
  capacity             = 1
  family               = "P"
  sku_name             = "Premium"
  zones                = ["1", "2", "3"]
  replicas_per_primary = 2
}
