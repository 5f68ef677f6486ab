terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm" }
  }
}
provider "azurerm" {
  features {}
}
provider "azurerm" {
  alias           = "dr"
  subscription_id = "2"
  features {}
}
module "r" {
  source   = "./r"
  for_each = { koreacentral = { zones = ["1", "2"] }, koreasouth = {} }
  location = each.key
  cfg      = each.value
}
module "dr" {
  source    = "./r"
  location  = "japaneast"
  cfg       = { zones = [3] }
  providers = { azurerm = azurerm.dr }
}
