provider "azurerm" {
  features {}
}
resource "azurerm_cosmosdb_account" "db" {
  name                = "db"
  location            = "westeurope"
  resource_group_name = "rg"
  offer_type          = "Standard"
  consistency_policy { consistency_level = "Session" }
  geo_location {
    location          = "westeurope"
    failover_priority = 0
    zone_redundant    = true
  }
}
