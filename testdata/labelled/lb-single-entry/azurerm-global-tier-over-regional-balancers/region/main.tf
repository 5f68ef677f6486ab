variable "key" { type = string }
variable "location" { type = string }
variable "subnet_id" { type = string }
resource "azurerm_resource_group" "r" {
  name     = "rg-${var.key}"
  location = var.location
}
resource "azurerm_public_ip" "r" {
  name                = "pip-${var.key}"
  resource_group_name = azurerm_resource_group.r.name
  location            = var.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
resource "azurerm_lb" "r" {
  name                = "lb-${var.key}"
  resource_group_name = azurerm_resource_group.r.name
  location            = var.location
  sku                 = "Standard"
  frontend_ip_configuration {
    name                 = "fe"
    public_ip_address_id = azurerm_public_ip.r.id
  }
}
resource "azurerm_lb_backend_address_pool" "r" {
  name            = "vmss"
  loadbalancer_id = azurerm_lb.r.id
}
resource "azurerm_lb_probe" "r" {
  name            = "tcp"
  loadbalancer_id = azurerm_lb.r.id
  port            = 8443
}
resource "azurerm_lb_rule" "r" {
  name                           = "tcp"
  loadbalancer_id                = azurerm_lb.r.id
  protocol                       = "Tcp"
  frontend_port                  = 443
  backend_port                   = 8443
  frontend_ip_configuration_name = "fe"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.r.id]
  probe_id                       = azurerm_lb_probe.r.id
}
resource "azurerm_linux_virtual_machine_scale_set" "r" {
  name                            = "vmss-${var.key}"
  resource_group_name             = azurerm_resource_group.r.name
  location                        = var.location
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  zones                           = ["1", "2", "3"]
  admin_username                  = "ops"
  admin_password                  = "set-by-cloud-init"
  disable_password_authentication = false
  source_image_id                 = "/subscriptions/1/resourceGroups/img/providers/Microsoft.Compute/images/game-4"
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Standard_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name                                   = "ip"
      primary                                = true
      subnet_id                              = var.subnet_id
      load_balancer_backend_address_pool_ids = [azurerm_lb_backend_address_pool.r.id]
    }
  }
}
output "frontend_id" { value = azurerm_lb.r.frontend_ip_configuration[0].id }
