provider "azurerm" {
  features {}
}
variable "pin" {
  type    = string
  default = "3"
}
resource "azurerm_orchestrated_virtual_machine_scale_set" "api" {
  name                        = "vmss-api"
  resource_group_name         = "rg-api"
  location                    = "northeurope"
  platform_fault_domain_count = 1
  sku_name                    = "Standard_D4s_v5"
  instances                   = 2
  zones                       = [var.pin]
  source_image_id             = "/subscriptions/0/resourceGroups/img/providers/Microsoft.Compute/images/api"
  os_profile {
    linux_configuration {
      admin_username = "api"
      admin_ssh_key {
        username   = "api"
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE7s5q3o1m9k7i5g3e1c9a7y5w3u1s9q7o5m3k1i9g7e ops"
      }
    }
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
resource "azurerm_monitor_autoscale_setting" "api" {
  name                = "api"
  resource_group_name = "rg-api"
  location            = "northeurope"
  target_resource_id  = azurerm_orchestrated_virtual_machine_scale_set.api.id
  profile {
    name = "default"
    capacity {
      minimum = 2
      default = 2
      maximum = 6
    }
  }
}
