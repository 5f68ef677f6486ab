variable "location" {}
resource "azurerm_resource_group" "g" {
  name     = "dr"
  location = var.location
}
resource "azurerm_storage_account" "s" {
  name                = "s"
  resource_group_name = azurerm_resource_group.g.name
  location            = azurerm_resource_group.g.location
}
resource "azurerm_redis_cache" "r" {
  name                = "r"
  resource_group_name = azurerm_resource_group.g.name
  location            = one(azurerm_resource_group.g[*].location)
  zones               = ["3"]
}
