provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "web" {
  name     = "rg-web"
  location = "polandcentral"
}
resource "azurerm_linux_virtual_machine_scale_set" "web" {
  name                = "vmss-web"
  resource_group_name = azurerm_resource_group.web.name
  location            = azurerm_resource_group.web.location
  sku                 = "Standard_D4s_v5"
  instances           = 6
  zones               = ["1", "2", "3"]
  upgrade_mode        = "Rolling"
  health_probe_id     = "/subscriptions/1/resourceGroups/n/providers/Microsoft.Network/loadBalancers/lb/probes/p"
  admin_username      = "ops"
  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }
  rolling_upgrade_policy {
    max_batch_instance_percent              = 20
    max_unhealthy_instance_percent          = 20
    max_unhealthy_upgraded_instance_percent = 5
    pause_time_between_batches              = "PT5M"
  }
  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAA ops"
  }
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
      subnet_id = "/subscriptions/1/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/v/subnets/s"
    }
  }
}
