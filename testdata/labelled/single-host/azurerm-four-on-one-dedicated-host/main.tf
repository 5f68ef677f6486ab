provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "sap" {
  name     = "rg-sap"
  location = "westeurope"
}

resource "azurerm_dedicated_host_group" "sap" {
  name                        = "dhg-sap"
  resource_group_name         = azurerm_resource_group.sap.name
  location                    = azurerm_resource_group.sap.location
  platform_fault_domain_count = 1
  zone                        = "2"
}

resource "azurerm_dedicated_host" "sap" {
  name                    = "dh-sap"
  location                = azurerm_resource_group.sap.location
  dedicated_host_group_id = azurerm_dedicated_host_group.sap.id
  sku_name                = "ESv5-Type1"
  platform_fault_domain   = 0
}

resource "azurerm_network_interface" "sap" {
  count               = 4
  name                = "nic-sap-${count.index}"
  resource_group_name = azurerm_resource_group.sap.name
  location            = azurerm_resource_group.sap.location
  ip_configuration {
    name                          = "ipc"
    subnet_id                     = "/subscriptions/0000/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/v/subnets/sap"
    private_ip_address_allocation = "Dynamic"
  }
}

resource "azurerm_linux_virtual_machine" "sap" {
  count                 = 4
  name                  = "vm-sap-${count.index}"
  resource_group_name   = azurerm_resource_group.sap.name
  location              = azurerm_resource_group.sap.location
  size                  = "Standard_E16s_v5"
  zone                  = "2"
  dedicated_host_id     = azurerm_dedicated_host.sap.id
  network_interface_ids = [azurerm_network_interface.sap[count.index].id]
  admin_username        = "ops"
  source_image_id       = "/subscriptions/0000/resourceGroups/rg-img/providers/Microsoft.Compute/galleries/g/images/sap/versions/3.0.0"
  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL9k7j5h3g1f9d7s5a3p1o9i7u5y3t1r9e7w5q3z1x9c ops"
  }
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
}
