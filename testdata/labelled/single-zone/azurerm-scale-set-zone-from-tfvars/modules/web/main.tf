variable "name" { type = string }
variable "location" { type = string }
variable "zones" { type = list(string) }
variable "instances" { type = number }
variable "ssh_key" { type = string }

resource "azurerm_resource_group" "this" {
  name     = "rg-${var.name}"
  location = var.location
}

resource "azurerm_public_ip" "this" {
  name                = "pip-${var.name}"
  resource_group_name = azurerm_resource_group.this.name
  location            = var.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}

resource "azurerm_lb" "this" {
  name                = "lb-${var.name}"
  resource_group_name = azurerm_resource_group.this.name
  location            = var.location
  sku                 = "Standard"
  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.this.id
  }
}

resource "azurerm_lb_backend_address_pool" "this" {
  name            = "web"
  loadbalancer_id = azurerm_lb.this.id
}

resource "azurerm_lb_probe" "this" {
  name            = "live"
  loadbalancer_id = azurerm_lb.this.id
  protocol        = "Http"
  request_path    = "/live"
  port            = 8080
}

resource "azurerm_lb_rule" "this" {
  name                           = "http"
  loadbalancer_id                = azurerm_lb.this.id
  protocol                       = "Tcp"
  frontend_port                  = 80
  backend_port                   = 8080
  frontend_ip_configuration_name = "public"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.this.id]
  probe_id                       = azurerm_lb_probe.this.id
}

resource "azurerm_linux_virtual_machine_scale_set" "this" {
  name                = "vmss-${var.name}"
  resource_group_name = azurerm_resource_group.this.name
  location            = var.location
  sku                 = "Standard_D4s_v5"
  instances           = var.instances
  zones               = var.zones
  admin_username      = "ops"
  source_image_id     = "/subscriptions/0/resourceGroups/rg-img/providers/Microsoft.Compute/images/quote-12"
  admin_ssh_key {
    username   = "ops"
    public_key = var.ssh_key
  }
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name                                   = "ip"
      primary                                = true
      subnet_id                              = "/subscriptions/0/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/v/subnets/web"
      load_balancer_backend_address_pool_ids = [azurerm_lb_backend_address_pool.this.id]
    }
  }
}
