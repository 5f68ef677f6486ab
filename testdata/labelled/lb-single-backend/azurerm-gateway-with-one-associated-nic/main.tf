provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "permit" {
  name     = "rg-permit"
  location = "uksouth"
}
variable "gateway_subnet" { type = string }
variable "app_subnet" { type = string }
variable "key" { type = string }
resource "azurerm_public_ip" "gw" {
  name                = "pip-permit"
  resource_group_name = azurerm_resource_group.permit.name
  location            = azurerm_resource_group.permit.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
resource "azurerm_application_gateway" "gw" {
  name                = "agw-permit"
  resource_group_name = azurerm_resource_group.permit.name
  location            = azurerm_resource_group.permit.location
  zones               = ["1", "2", "3"]
  sku {
    name = "Standard_v2"
    tier = "Standard_v2"
  }
  autoscale_configuration {
    min_capacity = 2
    max_capacity = 6
  }
  gateway_ip_configuration {
    name      = "gw"
    subnet_id = var.gateway_subnet
  }
  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.gw.id
  }
  frontend_port {
    name = "https"
    port = 80
  }
  backend_address_pool { name = "permit" }
  backend_http_settings {
    name                  = "http"
    protocol              = "Http"
    port                  = 8080
    cookie_based_affinity = "Disabled"
    probe_name            = "up"
  }
  probe {
    name                = "up"
    protocol            = "Http"
    host                = "permit.internal"
    path                = "/up"
    interval            = 15
    timeout             = 5
    unhealthy_threshold = 3
  }
  http_listener {
    name                           = "in"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Http"
  }
  request_routing_rule {
    name                       = "all"
    priority                   = 10
    rule_type                  = "Basic"
    http_listener_name         = "in"
    backend_address_pool_name  = "permit"
    backend_http_settings_name = "http"
  }
}
resource "azurerm_network_interface" "app" {
  name                = "nic-permit"
  resource_group_name = azurerm_resource_group.permit.name
  location            = azurerm_resource_group.permit.location
  ip_configuration {
    name                          = "internal"
    subnet_id                     = var.app_subnet
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_network_interface_application_gateway_backend_address_pool_association" "app" {
  network_interface_id    = azurerm_network_interface.app.id
  ip_configuration_name   = "internal"
  backend_address_pool_id = tolist(azurerm_application_gateway.gw.backend_address_pool)[0].id
}
resource "azurerm_linux_virtual_machine" "app" {
  name                  = "vm-permit"
  resource_group_name   = azurerm_resource_group.permit.name
  location              = azurerm_resource_group.permit.location
  zone                  = "2"
  size                  = "Standard_D4s_v5"
  admin_username        = "ops"
  network_interface_ids = [azurerm_network_interface.app.id]
  source_image_id       = "/subscriptions/1/resourceGroups/img/providers/Microsoft.Compute/images/permit-7"
  admin_ssh_key {
    username   = "ops"
    public_key = var.key
  }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
