provider "azurerm" {
  features {}
}
resource "azurerm_storage_account" "f" {
  name                     = "files"
  location                 = "westeurope"
  resource_group_name      = "rg"
  account_tier             = "Standard"
  account_replication_type = "GZRS"
}
