provider "azurerm" {
  features {}
}
variable "pw" {
  type      = string
  sensitive = true
}
variable "auto" {
  type    = bool
  default = true
}
resource "azurerm_windows_virtual_machine_scale_set" "pos" {
  name                = "vmss-pos"
  resource_group_name = "rg-pos"
  location            = "northeurope"
  sku                 = "Standard_D4s_v5"
  instances           = 9
  zones               = ["1", "2", "3"]
  admin_username      = "pos"
  admin_password      = var.pw
  source_image_id     = "/subscriptions/0/resourceGroups/img/providers/Microsoft.Compute/images/pos"
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
      subnet_id = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/v/subnets/pos"
    }
  }
}
resource "azurerm_virtual_machine_scale_set_extension" "edr" {
  name                         = "edr"
  virtual_machine_scale_set_id = azurerm_windows_virtual_machine_scale_set.pos.id
  publisher                    = "Crowdstrike.Falcon"
  type                         = "FalconSensorWindows"
  type_handler_version         = "1.3"
  auto_upgrade_minor_version   = false
  automatic_upgrade_enabled    = var.auto
}
