provider "azurerm" {
  features {}
}
locals {
  rg  = "rg-license"
  loc = "westeurope"
}
resource "azurerm_dedicated_host_group" "lic" {
  name                        = "lic"
  resource_group_name         = local.rg
  location                    = local.loc
  platform_fault_domain_count = 1
  zone                        = "2"
}
resource "azurerm_dedicated_host" "lic" {
  name                    = "lic"
  location                = local.loc
  dedicated_host_group_id = azurerm_dedicated_host_group.lic.id
  sku_name                = "DSv3-Type3"
  platform_fault_domain   = 0
}
resource "azurerm_network_interface" "lic" {
  count               = 2
  name                = "lic-${count.index}"
  location            = local.loc
  resource_group_name = local.rg
  ip_configuration {
    name                          = "ip"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/lic"
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_linux_virtual_machine" "lic" {
  count                 = 2
  name                  = "lic-${count.index}"
  location              = local.loc
  resource_group_name   = local.rg
  size                  = "Standard_D4s_v3"
  zone                  = "2"
  dedicated_host_id     = azurerm_dedicated_host.lic.id
  admin_username        = "ops"
  network_interface_ids = [azurerm_network_interface.lic[count.index].id]
  source_image_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/img/providers/Microsoft.Compute/images/lic-3"
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
resource "azurerm_public_ip" "lic" {
  name                = "lic"
  location            = local.loc
  resource_group_name = local.rg
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
resource "azurerm_lb" "lic" {
  name                = "lic"
  location            = local.loc
  resource_group_name = local.rg
  sku                 = "Standard"
  frontend_ip_configuration {
    name                 = "fe"
    public_ip_address_id = azurerm_public_ip.lic.id
  }
}
resource "azurerm_lb_backend_address_pool" "lic" {
  name            = "lic"
  loadbalancer_id = azurerm_lb.lic.id
}
resource "azurerm_network_interface_backend_address_pool_association" "lic" {
  count                   = 2
  network_interface_id    = azurerm_network_interface.lic[count.index].id
  ip_configuration_name   = "ip"
  backend_address_pool_id = azurerm_lb_backend_address_pool.lic.id
}
resource "azurerm_lb_probe" "lic" {
  name            = "lic"
  loadbalancer_id = azurerm_lb.lic.id
  port            = 27000
}
resource "azurerm_lb_rule" "lic" {
  name                           = "lic"
  loadbalancer_id                = azurerm_lb.lic.id
  protocol                       = "Tcp"
  frontend_port                  = 27000
  backend_port                   = 27000
  frontend_ip_configuration_name = "fe"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.lic.id]
  probe_id                       = azurerm_lb_probe.lic.id
}
