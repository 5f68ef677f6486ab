provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "ledger" {
  name     = "rg-ledger"
  location = "northeurope"
}
variable "frontends" {
  type = map(object({ subnet_id = string, zones = optional(list(string)) }))
}
resource "azurerm_lb" "ilb" {
  name                = "ilb-ledger"
  resource_group_name = azurerm_resource_group.ledger.name
  location            = azurerm_resource_group.ledger.location
  sku                 = "Standard"
  dynamic "frontend_ip_configuration" {
    for_each = var.frontends
    iterator = fe
    content {
      name      = fe.key
      subnet_id = fe.value.subnet_id
      zones     = fe.value.zones
    }
  }
}
resource "azurerm_lb_backend_address_pool" "app" {
  name            = "app"
  loadbalancer_id = azurerm_lb.ilb.id
}
resource "azurerm_lb_probe" "app" {
  name            = "app"
  loadbalancer_id = azurerm_lb.ilb.id
  protocol        = "Http"
  port            = 8080
  request_path    = "/health"
}
resource "azurerm_lb_rule" "app" {
  for_each                       = var.frontends
  name                           = each.key
  loadbalancer_id                = azurerm_lb.ilb.id
  protocol                       = "Tcp"
  frontend_port                  = 443
  backend_port                   = 8080
  frontend_ip_configuration_name = each.key
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.app.id]
  probe_id                       = azurerm_lb_probe.app.id
}
resource "azurerm_linux_virtual_machine_scale_set" "app" {
  name                = "vmss-ledger"
  resource_group_name = azurerm_resource_group.ledger.name
  location            = azurerm_resource_group.ledger.location
  sku                 = "Standard_D8s_v5"
  instances           = 6
  zones               = ["1", "2", "3"]
  admin_username      = "ops"
  source_image_id     = "/subscriptions/1/resourceGroups/img/providers/Microsoft.Compute/images/ledger-12"
  admin_ssh_key {
    username   = "ops"
    public_key = file("${path.module}/ops.pub")
  }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "StandardSSD_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name                                   = "ip"
      primary                                = true
      subnet_id                              = var.frontends["ledger"].subnet_id
      load_balancer_backend_address_pool_ids = [azurerm_lb_backend_address_pool.app.id]
    }
  }
}
