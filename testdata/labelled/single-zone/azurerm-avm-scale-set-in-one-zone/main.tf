provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "web" {
  name     = "rg-web"
  location = "francecentral"
}
module "vmss" {
  source                      = "Azure/avm-res-compute-virtualmachinescaleset/azurerm"
  version                     = "0.7.1"
  name                        = "vmss-web"
  resource_group_name         = azurerm_resource_group.web.name
  location                    = azurerm_resource_group.web.location
  platform_fault_domain_count = 1
  sku_name                    = "Standard_D4s_v5"
  instances                   = 4
  zones                       = ["2"]
  source_image_reference = {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "24.04.202509030"
  }
}
