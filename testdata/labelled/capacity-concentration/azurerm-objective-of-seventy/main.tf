provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "bid" {
  name     = "rg-bid"
  location = "uksouth"
}

resource "azurerm_network_interface" "bid" {
  count               = 6
  name                = "nic-bid-${count.index}"
  resource_group_name = azurerm_resource_group.bid.name
  location            = azurerm_resource_group.bid.location
  ip_configuration {
    name                          = "ipc"
    subnet_id                     = "/subscriptions/0000/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/v/subnets/bid"
    private_ip_address_allocation = "Dynamic"
  }
}

resource "azurerm_linux_virtual_machine" "bid" {
  count                 = 6
  name                  = "vm-bid-${count.index}"
  resource_group_name   = azurerm_resource_group.bid.name
  location              = azurerm_resource_group.bid.location
  size                  = "Standard_F8s_v2"
  zone                  = tostring(count.index % 3 + 1)
  network_interface_ids = [azurerm_network_interface.bid[count.index].id]
  admin_username        = "ops"
  source_image_id       = "/subscriptions/0000/resourceGroups/rg-img/providers/Microsoft.Compute/galleries/g/images/bid/versions/1.2.3"
  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL9k7j5h3g1f9d7s5a3p1o9i7u5y3t1r9e7w5q3z1x9c ops"
  }
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
}
