provider "azurerm" {
  features {}
}
locals {
  rg     = "rg-sip"
  loc    = "germanywestcentral"
  subnet = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/sip"
}
resource "azurerm_lb" "sip" {
  name                = "sip"
  location            = local.loc
  resource_group_name = local.rg
  sku                 = "Standard"
  frontend_ip_configuration {
    name                          = "internal"
    subnet_id                     = local.subnet
    private_ip_address_allocation = "Static"
    private_ip_address            = "10.1.0.10"
    zones                         = ["1"]
  }
}
resource "azurerm_lb_backend_address_pool" "sip" {
  name            = "sip"
  loadbalancer_id = azurerm_lb.sip.id
}
resource "azurerm_lb_probe" "sip" {
  name            = "sip"
  loadbalancer_id = azurerm_lb.sip.id
  port            = 5060
}
resource "azurerm_lb_rule" "sip" {
  name                           = "sip"
  loadbalancer_id                = azurerm_lb.sip.id
  protocol                       = "Tcp"
  frontend_port                  = 5060
  backend_port                   = 5060
  frontend_ip_configuration_name = "internal"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.sip.id]
  probe_id                       = azurerm_lb_probe.sip.id
}
resource "azurerm_linux_virtual_machine_scale_set" "sip" {
  name                = "sip"
  location            = local.loc
  resource_group_name = local.rg
  sku                 = "Standard_D2s_v5"
  instances           = 3
  zones               = ["1", "2", "3"]
  zone_balance        = true
  admin_username      = "ops"
  source_image_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/img/providers/Microsoft.Compute/images/sip-1"
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name                                   = "ip"
      primary                                = true
      subnet_id                              = local.subnet
      load_balancer_backend_address_pool_ids = [azurerm_lb_backend_address_pool.sip.id]
    }
  }
}
