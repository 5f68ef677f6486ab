provider "azurerm" {
  features {}
}
variable "dns" {
  type    = list(string)
  default = ["10.0.0.4"]
}
resource "azurerm_virtual_network" "v" {
  name                = "v"
  location            = "italynorth"
  resource_group_name = "net"
  address_space       = ["10.0.0.0/16"]
  dns_servers         = var.dns
}
resource "azurerm_subnet" "s" {
  count                = 2
  name                 = "s${count.index}"
  resource_group_name  = "net"
  virtual_network_name = azurerm_virtual_network.v.name
  address_prefixes     = ["10.0.${count.index + 1}.0/24"]
}
