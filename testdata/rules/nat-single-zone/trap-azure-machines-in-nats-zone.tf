provider "azurerm" {
  features {}
}
resource "azurerm_subnet" "s" {
  name                 = "s"
  resource_group_name  = "rg"
  virtual_network_name = "v"
  address_prefixes     = ["10.0.0.0/24"]
}
resource "azurerm_nat_gateway" "n" { 
  name                = "n"
  location            = "westeurope"
  resource_group_name = "rg"
  zones               = ["1"]
}
resource "azurerm_subnet_nat_gateway_association" "s" {
  subnet_id      = azurerm_subnet.s.id
  nat_gateway_id = azurerm_nat_gateway.n.id
}
resource "azurerm_linux_virtual_machine_scale_set" "w" {
  name                = "w"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Standard_D2s_v5"
  instances           = 3
  admin_username      = "ops"
  zones               = ["1"]
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name      = "ipc"
      primary   = true
      subnet_id = azurerm_subnet.s.id
    }
  }
}
