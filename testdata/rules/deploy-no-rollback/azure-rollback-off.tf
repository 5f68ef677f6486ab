provider "azurerm" {
  features {}
}
resource "azurerm_linux_virtual_machine_scale_set" "web" { # want "RL604"
  name                = "web"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Standard_D2s_v5"
  instances           = 3
  admin_username      = "ops"
  zones               = ["1", "2", "3"]
  upgrade_mode        = "Rolling"
  health_probe_id     = "probe"
  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = true
  }
  rolling_upgrade_policy {
    max_batch_instance_percent              = 20
    max_unhealthy_instance_percent          = 20
    max_unhealthy_upgraded_instance_percent = 5
    pause_time_between_batches              = "PT5M"
  }
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
