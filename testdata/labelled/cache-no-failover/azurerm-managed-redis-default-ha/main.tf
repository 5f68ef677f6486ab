provider "azurerm" {
  features {}
}
resource "azurerm_managed_redis" "cart" {
  name                = "redis-cart"
  resource_group_name = "rg-cart"
  location            = "westeurope"
  sku_name            = "Balanced_B5"
  default_database {
    eviction_policy = "VolatileLRU"
  }
}
