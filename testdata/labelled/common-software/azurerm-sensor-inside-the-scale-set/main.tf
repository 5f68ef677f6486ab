provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "kiosk" {
  name     = "rg-kiosk"
  location = "westus3"
}
variable "password" {
  type      = string
  sensitive = true
}
variable "extensions" {
  type = map(object({ publisher = string, type = string, version = string }))
  default = {
    sensor = { publisher = "SentinelOne.WindowsExtension", type = "WindowsExtension", version = "1.1" }
  }
}
resource "azurerm_windows_virtual_machine_scale_set" "kiosk" {
  name                 = "vmss-kiosk"
  computer_name_prefix = "kiosk"
  resource_group_name  = azurerm_resource_group.kiosk.name
  location             = azurerm_resource_group.kiosk.location
  sku                  = "Standard_D4s_v5"
  instances            = 6
  zones                = ["1", "2", "3"]
  admin_username       = "ops"
  admin_password       = var.password
  source_image_id      = "/subscriptions/1/resourceGroups/img/providers/Microsoft.Compute/galleries/g/images/kiosk/versions/9.0.1"
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name      = "ip"
      primary   = true
      subnet_id = "/subscriptions/1/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/kiosk"
    }
  }
  dynamic "extension" {
    for_each = var.extensions
    content {
      name                       = extension.key
      publisher                  = extension.value.publisher
      type                       = extension.value.type
      type_handler_version       = extension.value.version
      auto_upgrade_minor_version = false
      automatic_upgrade_enabled  = false
    }
  }
}
