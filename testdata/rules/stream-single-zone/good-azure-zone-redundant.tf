provider "azurerm" {
  features {}
}
resource "azurerm_eventhub_namespace" "e" {
  name                = "e"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Standard"
}
