provider "azurerm" {
  features {}
}

variable "zones" {
  type    = list(string)
  default = ["1", "2", "3"]
}

variable "zone_count" {
  type = number
}

resource "azurerm_resource_group" "api" {
  name     = "rg-api"
  location = "koreacentral"
}

resource "azurerm_virtual_network" "api" {
  name                = "vnet-api"
  resource_group_name = azurerm_resource_group.api.name
  location            = azurerm_resource_group.api.location
  address_space       = ["10.20.0.0/16"]
}

resource "azurerm_subnet" "api" {
  name                 = "api"
  resource_group_name  = azurerm_resource_group.api.name
  virtual_network_name = azurerm_virtual_network.api.name
  address_prefixes     = ["10.20.1.0/24"]
}

resource "azurerm_public_ip" "api" {
  name                = "pip-api"
  resource_group_name = azurerm_resource_group.api.name
  location            = azurerm_resource_group.api.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = var.zones
}

resource "azurerm_lb" "api" {
  name                = "lb-api"
  resource_group_name = azurerm_resource_group.api.name
  location            = azurerm_resource_group.api.location
  sku                 = "Standard"
  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.api.id
  }
}

resource "azurerm_lb_backend_address_pool" "api" {
  name            = "api"
  loadbalancer_id = azurerm_lb.api.id
}

resource "azurerm_lb_probe" "api" {
  name            = "tcp-443"
  loadbalancer_id = azurerm_lb.api.id
  port            = 443
}

resource "azurerm_lb_rule" "api" {
  name                           = "https"
  loadbalancer_id                = azurerm_lb.api.id
  frontend_ip_configuration_name = "public"
  protocol                       = "Tcp"
  frontend_port                  = 443
  backend_port                   = 443
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.api.id]
  probe_id                       = azurerm_lb_probe.api.id
}

resource "azurerm_linux_virtual_machine_scale_set" "api" {
  name                = "vmss-api"
  resource_group_name = azurerm_resource_group.api.name
  location            = azurerm_resource_group.api.location
  sku                 = "Standard_D4s_v5"
  instances           = 6
  zones               = slice(var.zones, 0, var.zone_count)
  upgrade_mode        = "Manual"
  admin_username      = "ops"
  source_image_id     = "/subscriptions/0000/resourceGroups/rg-img/providers/Microsoft.Compute/galleries/g/images/api/versions/1.0.7"
  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL9k7j5h3g1f9d7s5a3p1o9i7u5y3t1r9e7w5q3z1x9c ops"
  }
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name                                   = "ipc"
      primary                                = true
      subnet_id                              = azurerm_subnet.api.id
      load_balancer_backend_address_pool_ids = [azurerm_lb_backend_address_pool.api.id]
    }
  }
}
