provider "azurerm" {
  features {}
}
resource "azurerm_eventhub_namespace" "e" {
  name                = "ehns"
  resource_group_name = "rg"
  location            = "westeurope"
  sku                 = "Standard"
  capacity            = 2
}
resource "azurerm_eventhub" "e" {
  name            = "events"
  namespace_id    = azurerm_eventhub_namespace.e.id
  partition_count = 4
}
