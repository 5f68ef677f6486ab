provider "azurerm" {
  features {}
}
resource "azurerm_redis_cache" "c" {
  name                = "c"
  location            = "westeurope"
  resource_group_name = "rg"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  zones               = ["1", "2"]
}
