provider "azurerm" {
  features {}
}
resource "azurerm_linux_virtual_machine_scale_set" "s" {
  name                = "s"
  location            = "westus3"
  resource_group_name = "rg"
  sku                 = "Standard_D2s_v5"
  instances           = 3
  zones               = ["1", "2", "3"]
  admin_username      = "ops"
  source_image_id     = "/subscriptions/0/resourceGroups/i/providers/Microsoft.Compute/images/i"
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "n"
    primary = true
    ip_configuration {
      name      = "i"
      primary   = true
      subnet_id = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/v/subnets/s"
    }
  }
}
resource "azurerm_virtual_machine_scale_set_extension" "e" {
  name                         = "s1"
  virtual_machine_scale_set_id = azurerm_linux_virtual_machine_scale_set.s.id
  publisher                    = "SentinelOne.LinuxExtension"
  type                         = "LinuxExtension"
  type_handler_version         = "23.4"
  auto_upgrade_minor_version   = false
  automatic_upgrade_enabled    = false
}
