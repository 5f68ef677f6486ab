provider "azurerm" {
  features {}
}
variable "batch" {
  type    = number
  default = 20
}
resource "azurerm_linux_virtual_machine_scale_set" "pay" {
  name                = "vmss-pay"
  resource_group_name = "rg-pay"
  location            = "westus3"
  sku                 = "Standard_D4s_v5"
  instances           = 10
  zones               = ["1", "2", "3"]
  zone_balance        = true
  upgrade_mode        = "Rolling"
  health_probe_id     = "/subscriptions/0/resourceGroups/rg-pay/providers/Microsoft.Network/loadBalancers/pay/probes/http"
  admin_username      = "pay"
  source_image_id     = "/subscriptions/0/resourceGroups/img/providers/Microsoft.Compute/images/pay-1"
  rolling_upgrade_policy {
    max_batch_instance_percent              = var.batch
    max_unhealthy_instance_percent          = 20
    max_unhealthy_upgraded_instance_percent = 20
    pause_time_between_batches              = "PT5M"
  }
  admin_ssh_key {
    username   = "pay"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE7s5q3o1m9k7i5g3e1c9a7y5w3u1s9q7o5m3k1i9g7e ops"
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
      subnet_id = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/v/subnets/pay"
    }
  }
}
