provider "azurerm" {
  features {}
}
locals {
  gateways = {
    westus2-1 = { region = "westus2", zone = "1" }
    westus2-2 = { region = "westus2", zone = "2" }
    eastus2-1 = { region = "eastus2", zone = "1" }
    eastus2-2 = { region = "eastus2", zone = "2" }
  }
}
resource "azurerm_resource_group" "vpn" {
  name     = "rg-remote"
  location = "westus2"
}
resource "azurerm_public_ip" "vpn" {
  for_each            = local.gateways
  name                = "pip-${each.key}"
  resource_group_name = azurerm_resource_group.vpn.name
  location            = each.value.region
  allocation_method   = "Static"
  sku                 = "Standard"
}
resource "azurerm_network_interface" "vpn" {
  for_each            = local.gateways
  name                = "nic-${each.key}"
  resource_group_name = azurerm_resource_group.vpn.name
  location            = each.value.region
  ip_configuration {
    name                          = "ipc"
    subnet_id                     = "/subscriptions/0000/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/v-${each.value.region}/subnets/vpn"
    private_ip_address_allocation = "Dynamic"
    public_ip_address_id          = azurerm_public_ip.vpn[each.key].id
  }
}
resource "azurerm_linux_virtual_machine" "vpn" {
  for_each              = local.gateways
  name                  = "vm-${each.key}"
  resource_group_name   = azurerm_resource_group.vpn.name
  location              = each.value.region
  zone                  = each.value.zone
  size                  = "Standard_D2s_v5"
  network_interface_ids = [azurerm_network_interface.vpn[each.key].id]
  admin_username        = "ops"
  source_image_id       = "/subscriptions/0000/resourceGroups/rg-img/providers/Microsoft.Compute/galleries/g/images/wg/versions/1.2.3"
  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL9k7j5h3g1f9d7s5a3p1o9i7u5y3t1r9e7w5q3z1x9c ops"
  }
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
}
resource "azurerm_dns_a_record" "vpn" {
  name                = "vpn"
  zone_name           = "example.com"
  resource_group_name = azurerm_resource_group.vpn.name
  ttl                 = 300
  records             = [for p in azurerm_public_ip.vpn : p.ip_address]
}
