provider "azurerm" {
  features {}
}
resource "azurerm_proximity_placement_group" "hpc" {
  name                = "ppg-hpc"
  resource_group_name = "rg-hpc"
  location            = "westus2"
  zone                = "1"
  allowed_vm_sizes    = ["Standard_HB120rs_v3"]
}
resource "azurerm_linux_virtual_machine_scale_set" "hpc" {
  name                         = "vmss-hpc"
  resource_group_name          = "rg-hpc"
  location                     = "westus2"
  sku                          = "Standard_HB120rs_v3"
  instances                    = 4
  zones                        = ["1"]
  proximity_placement_group_id = azurerm_proximity_placement_group.hpc.id
  admin_username               = "hpc"
  source_image_id              = "/subscriptions/0/resourceGroups/img/providers/Microsoft.Compute/images/hpc"
  admin_ssh_key {
    username   = "hpc"
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
      subnet_id = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/v/subnets/hpc"
    }
  }
}
