provider "azurerm" {
  features {}
}
variable "accounts" {
  type    = set(string)
  default = ["profile", "cart"]
}
resource "azurerm_cosmosdb_account" "this" {
  for_each                   = var.accounts
  name                       = "cosmos-${each.key}"
  resource_group_name        = "rg-data"
  location                   = "westus2"
  offer_type                 = "Standard"
  automatic_failover_enabled = true
  consistency_policy {
    consistency_level = "Session"
  }
  dynamic "geo_location" {
    for_each = ["westus2", "eastus2"]
    content {
      location          = geo_location.value
      failover_priority = geo_location.key
      zone_redundant    = true
    }
  }
  backup {
    type = "Continuous"
    tier = "Continuous30Days"
  }
}
resource "azurerm_management_lock" "this" {
  for_each   = azurerm_cosmosdb_account.this
  name       = "keep-${each.key}"
  scope      = each.value.id
  lock_level = "CanNotDelete"
}
