provider "azurerm" {
  features {}
}
resource "azurerm_subnet" "s" {
  for_each = toset(["1", "2"])
  name                 = "s"
  resource_group_name  = "rg"
  virtual_network_name = "v"
  address_prefixes     = ["10.0.0.0/24"]
}
resource "azurerm_nat_gateway" "n" {
  for_each = toset(["1", "2"])
  name                = "n"
  location            = "westeurope"
  resource_group_name = "rg"
  zones               = [each.key]
}
resource "azurerm_subnet_nat_gateway_association" "s" {
  for_each = toset(["1", "2"])
  subnet_id      = azurerm_subnet.s[each.key].id
  nat_gateway_id = azurerm_nat_gateway.n[each.key].id
}
resource "azurerm_linux_virtual_machine_scale_set" "w" {
  for_each            = toset(["1", "2"])
  name                = "w"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Standard_D2s_v5"
  instances           = 3
  admin_username      = "ops"
  zones               = [each.key]
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
      subnet_id = azurerm_subnet.s[each.key].id
    }
  }
}
