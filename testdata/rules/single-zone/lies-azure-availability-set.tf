# An availability set spreads over the racks of one building.
provider "azurerm" {
  features {}
}
resource "azurerm_availability_set" "web" {
  name                        = "web"
  resource_group_name         = "shop"
  location                    = "koreacentral"
  platform_fault_domain_count = 2
}
resource "azurerm_linux_virtual_machine" "web" { # want "RL101"
  count                 = 2
  name                  = "web-${count.index}"
  resource_group_name   = "shop"
  location              = "koreacentral"
  size                  = "Standard_D2s_v5"
  availability_set_id   = azurerm_availability_set.web.id
  network_interface_ids = []
}
