provider "azurerm" {
  features {}
}
resource "azurerm_nat_gateway" "n" {
  name                = "n"
  location            = "westeurope"
  resource_group_name = "rg"
  zones               = ["1"]
}
resource "azurerm_subnet" "s" {
  name                 = "s"
  resource_group_name  = "rg"
  virtual_network_name = "v"
  address_prefixes     = ["10.0.0.0/24"]
}
resource "azurerm_subnet_nat_gateway_association" "s" {
  subnet_id      = azurerm_subnet.s.id
  nat_gateway_id = azurerm_nat_gateway.n.id
}
