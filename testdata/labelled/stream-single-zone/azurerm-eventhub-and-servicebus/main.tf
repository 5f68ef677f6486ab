provider "azurerm" {
  features {}
}
resource "azurerm_eventhub_namespace" "e" {
  name                = "e"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Standard"
}
resource "azurerm_servicebus_namespace" "s" {
  name                         = "s"
  location                     = "westeurope"
  resource_group_name          = "rg"
  sku                          = "Premium"
  capacity                     = 1
  premium_messaging_partitions = 1
}
