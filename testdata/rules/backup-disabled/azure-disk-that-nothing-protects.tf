provider "azurerm" {
  features {}
}
resource "azurerm_managed_disk" "data" { # want "RL303"
  name                 = "data"
  resource_group_name  = "rg"
  location             = "westeurope"
  storage_account_type = "Premium_ZRS"
  create_option        = "Empty"
}
resource "azurerm_managed_disk" "copy" {
  name                 = "copy"
  resource_group_name  = "rg"
  location             = "westeurope"
  storage_account_type = "Premium_ZRS"
  create_option        = "Copy"
  source_resource_id   = azurerm_managed_disk.data.id
}
