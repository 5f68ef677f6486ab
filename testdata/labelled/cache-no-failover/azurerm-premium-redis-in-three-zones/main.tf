provider "azurerm" {
  features {}
}
module "cache" {
  source   = "./cache"
  name     = "sessions"
  location = "southcentralus"
}
