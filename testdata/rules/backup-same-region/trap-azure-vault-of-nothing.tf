provider "azurerm" {
  features {}
}
# What it keeps is not said here.
resource "azurerm_recovery_services_vault" "main" {
  name                = "vault"
  resource_group_name = "rg"
  location            = "uaenorth"
  sku                 = "Standard"
  storage_mode_type   = "LocallyRedundant"
}
