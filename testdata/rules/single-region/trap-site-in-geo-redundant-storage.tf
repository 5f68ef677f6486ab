# The account's data is kept in a second region too.
provider "azurerm" {
  features {}
}
resource "azurerm_storage_account" "portal" {
  name                     = "portalsite"
  resource_group_name      = "portal"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "GZRS"
  static_website { index_document = "index.html" }
  blob_properties { versioning_enabled = true }
}
