provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "data" {
  name     = "rg-data"
  location = "italynorth"
}
variable "subnet" { type = string }
resource "azurerm_storage_account" "data" {
  name                     = "stdata01"
  resource_group_name      = azurerm_resource_group.data.name
  location                 = azurerm_resource_group.data.location
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  blob_properties { versioning_enabled = true }
}
resource "azurerm_private_endpoint" "data" {
  name                = "pe-data"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = var.subnet
  private_service_connection {
    name                           = "data"
    private_connection_resource_id = azurerm_storage_account.data.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }
}
