provider "azurerm" {
  features {}
}
module "pg" {
  source              = "Azure/avm-res-dbforpostgresql-flexibleserver/azurerm"
  version             = "0.1.4"
  name                = "pg-acme"
  location            = "eastus2"
  resource_group_name = "rg-data"
  server_version      = 16
  sku_name            = "GP_Standard_D2s_v3"
}
