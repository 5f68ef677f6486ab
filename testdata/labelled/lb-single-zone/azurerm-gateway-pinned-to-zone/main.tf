provider "azurerm" {
  features {}
}
variable "net" {
  type = object({ gw = string, web = string })
  default = {
    gw  = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/v/subnets/gw"
    web = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/v/subnets/web"
  }
}
data "azurerm_resource_group" "web" {
  name = "rg-web"
}
resource "azurerm_public_ip" "edge" {
  name                = "pip-edge"
  resource_group_name = data.azurerm_resource_group.web.name
  location            = "norwayeast"
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1"]
}
resource "azurerm_application_gateway" "edge" {
  name                = "agw-edge"
  resource_group_name = data.azurerm_resource_group.web.name
  location            = "norwayeast"
  zones               = ["1"]
  sku {
    name = "Standard_v2"
    tier = "Standard_v2"
  }
  autoscale_configuration {
    min_capacity = 2
    max_capacity = 10
  }
  gateway_ip_configuration {
    name      = "gw"
    subnet_id = var.net.gw
  }
  frontend_port {
    name = "http"
    port = 80
  }
  frontend_ip_configuration {
    name                 = "pub"
    public_ip_address_id = azurerm_public_ip.edge.id
  }
  backend_address_pool {
    name = "web"
  }
  backend_http_settings {
    name                  = "http"
    cookie_based_affinity = "Disabled"
    port                  = 8080
    protocol              = "Http"
    request_timeout       = 20
  }
  http_listener {
    name                           = "http"
    frontend_ip_configuration_name = "pub"
    frontend_port_name             = "http"
    protocol                       = "Http"
  }
  request_routing_rule {
    name                       = "all"
    priority                   = 10
    rule_type                  = "Basic"
    http_listener_name         = "http"
    backend_address_pool_name  = "web"
    backend_http_settings_name = "http"
  }
}
resource "azurerm_linux_virtual_machine_scale_set" "web" {
  name                = "vmss-web"
  resource_group_name = data.azurerm_resource_group.web.name
  location            = "norwayeast"
  sku                 = "Standard_D2s_v5"
  instances           = 6
  zones               = ["1", "2", "3"]
  admin_username      = "ops"
  source_image_id     = "/subscriptions/0/resourceGroups/img/providers/Microsoft.Compute/images/web-77"
  admin_ssh_key {
    username   = "ops"
    public_key = file("ops.pub")
  }
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Standard_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name                                         = "ip"
      primary                                      = true
      subnet_id                                    = var.net.web
      application_gateway_backend_address_pool_ids = azurerm_application_gateway.edge.backend_address_pool[*].id
    }
  }
}
