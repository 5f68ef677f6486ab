provider "azurerm" {
  features {}
}
variable "key" { type = string }
resource "azurerm_linux_virtual_machine_scale_set" "api" {
  name                = "vmss-api"
  resource_group_name = "rg-api"
  location            = "italynorth"
  sku                 = "Standard_D2s_v5"
  instances           = 6
  zones               = ["1", "2", "3"]
  admin_username      = "api"
  source_image_id     = "/subscriptions/0/resourceGroups/img/providers/Microsoft.Compute/galleries/g/images/api/versions/3.4.5"
  admin_ssh_key {
    username   = "api"
    public_key = var.key
  }
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name      = "ip"
      primary   = true
      subnet_id = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/v/subnets/api"
    }
  }
}
resource "azurerm_virtual_machine_scale_set_extension" "agent" {
  name                         = "sensor"
  virtual_machine_scale_set_id = azurerm_linux_virtual_machine_scale_set.api.id
  publisher                    = "SentinelOne.LinuxExtension"
  type                         = "LinuxExtension"
  type_handler_version         = "1.2"
  auto_upgrade_minor_version   = true
  automatic_upgrade_enabled    = true
}
