provider "azurerm" {
  features {}
}
provider "google" { project = "p" }
resource "azurerm_eventhub_namespace" "ev" {
  name                = "ehns"
  resource_group_name = "rg"
  location            = "westeurope"
  sku                 = "Standard"
  capacity            = 2
}
resource "azurerm_eventhub" "ev" {
  name              = "clicks"
  namespace_id      = azurerm_eventhub_namespace.ev.id
  partition_count   = 8
  message_retention = 3
}
resource "google_pubsub_topic" "ev" {
  name = "clicks"
}
