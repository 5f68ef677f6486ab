provider "azurerm" {
  features {}
}
resource "azurerm_linux_virtual_machine_scale_set" "web" {
  name                = "web"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Standard_D2s_v5"
  instances           = 3
  admin_username      = "ops"
  zones               = ["1", "2", "3"]
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
      subnet_id = "s"
    }
  }
}
