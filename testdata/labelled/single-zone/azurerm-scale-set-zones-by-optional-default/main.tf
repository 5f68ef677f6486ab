provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "quote" {
  name     = "rg-quote"
  location = "westeurope"
}
module "platform" {
  source         = "./platform"
  resource_group = azurerm_resource_group.quote
  tiers = {
    quote  = { sku = "Standard_D4s_v5", instances = 4 }
    pricer = { sku = "Standard_F8s_v2", instances = 6 }
  }
}
