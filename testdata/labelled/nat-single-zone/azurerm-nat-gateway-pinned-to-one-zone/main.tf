provider "azurerm" {
  features {}
}
resource "azurerm_nat_gateway" "n" {
  name                = "nat"
  resource_group_name = "rg"
  location            = "westus3"
  sku_name            = "Standard"
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
resource "azurerm_linux_virtual_machine_scale_set" "w" {
  name                = "w"
  resource_group_name = "rg"
  location            = "westus3"
  sku                 = "Standard_D2s_v5"
  instances           = 6
  zones               = ["1", "2", "3"]
  admin_username      = "ops"
  source_image_id     = "/subscriptions/0000/resourceGroups/i/providers/Microsoft.Compute/galleries/g/images/w/versions/1.0.0"
  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL9k7j5h3g1f9d7s5a3p1o9i7u5y3t1r9e7w5q3z1x9c ops"
  }
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "n"
    primary = true
    ip_configuration {
      name      = "i"
      primary   = true
      subnet_id = azurerm_subnet.s.id
    }
  }
}
