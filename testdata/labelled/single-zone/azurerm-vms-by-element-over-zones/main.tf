provider "azurerm" {
  features {}
}
locals {
  zones    = ["1", "3"]
  location = "polandcentral"
}
resource "azurerm_resource_group" "ledger" {
  name     = "rg-ledger"
  location = local.location
}
resource "azurerm_network_interface" "ledger" {
  count               = 4
  name                = "nic-ledger-${count.index}"
  resource_group_name = azurerm_resource_group.ledger.name
  location            = local.location
  ip_configuration {
    name                          = "ip"
    subnet_id                     = "/subscriptions/0/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/v/subnets/ledger"
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_linux_virtual_machine" "ledger" {
  count                 = 4
  name                  = "vm-ledger-${count.index}"
  resource_group_name   = azurerm_resource_group.ledger.name
  location              = local.location
  zone                  = element(local.zones, count.index)
  size                  = "Standard_E4s_v5"
  admin_username        = "ops"
  network_interface_ids = [azurerm_network_interface.ledger[count.index].id]
  source_image_id       = "/subscriptions/0/resourceGroups/rg-img/providers/Microsoft.Compute/images/ledger-4"
  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE7s5q3o1m9k7i5g3e1c9a7y5w3u1s9q7o5m3k1i9g7e ops"
  }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
resource "azurerm_public_ip" "ledger" {
  name                = "pip-ledger"
  resource_group_name = azurerm_resource_group.ledger.name
  location            = local.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
resource "azurerm_lb" "ledger" {
  name                = "lb-ledger"
  resource_group_name = azurerm_resource_group.ledger.name
  location            = local.location
  sku                 = "Standard"
  frontend_ip_configuration {
    name                 = "fe"
    public_ip_address_id = azurerm_public_ip.ledger.id
  }
}
resource "azurerm_lb_backend_address_pool" "ledger" {
  name            = "ledger"
  loadbalancer_id = azurerm_lb.ledger.id
}
resource "azurerm_network_interface_backend_address_pool_association" "ledger" {
  count                   = length(azurerm_network_interface.ledger)
  network_interface_id    = azurerm_network_interface.ledger[count.index].id
  ip_configuration_name   = "ip"
  backend_address_pool_id = azurerm_lb_backend_address_pool.ledger.id
}
resource "azurerm_lb_probe" "ledger" {
  name            = "tcp"
  loadbalancer_id = azurerm_lb.ledger.id
  port            = 9000
}
resource "azurerm_lb_rule" "ledger" {
  name                           = "tcp"
  loadbalancer_id                = azurerm_lb.ledger.id
  protocol                       = "Tcp"
  frontend_port                  = 443
  backend_port                   = 9000
  frontend_ip_configuration_name = "fe"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.ledger.id]
  probe_id                       = azurerm_lb_probe.ledger.id
}
