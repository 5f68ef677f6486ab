terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.10"
    }
  }
}

provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "main" {
  name     = "airport"
  location = "koreacentral"
}

resource "azurerm_virtual_network" "main" {
  name                = "airport"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_subnet" "machines" {
  name                 = "machines"
  resource_group_name  = azurerm_resource_group.main.name
  virtual_network_name = azurerm_virtual_network.main.name
  address_prefixes     = ["10.0.0.0/20"]
}

data "azurerm_key_vault" "main" {
  name                = "airport"
  resource_group_name = azurerm_resource_group.main.name
}

data "azurerm_key_vault_secret" "password" {
  name         = "operator"
  key_vault_id = data.azurerm_key_vault.main.id
}
