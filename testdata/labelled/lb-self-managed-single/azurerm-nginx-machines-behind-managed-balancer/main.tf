provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "blog" {
  name     = "rg-blog"
  location = "koreacentral"
}
locals {
  machines = { nginx-1 = "1", nginx-2 = "2" }
}
resource "azurerm_virtual_network" "blog" {
  name                = "vnet-blog"
  resource_group_name = azurerm_resource_group.blog.name
  location            = azurerm_resource_group.blog.location
  address_space       = ["10.0.0.0/16"]
}
resource "azurerm_subnet" "web" {
  name                 = "web"
  resource_group_name  = azurerm_resource_group.blog.name
  virtual_network_name = azurerm_virtual_network.blog.name
  address_prefixes     = ["10.0.1.0/24"]
}
resource "azurerm_network_interface" "nginx" {
  for_each            = local.machines
  name                = "nic-${each.key}"
  resource_group_name = azurerm_resource_group.blog.name
  location            = azurerm_resource_group.blog.location
  ip_configuration {
    name                          = "ip"
    subnet_id                     = azurerm_subnet.web.id
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_linux_virtual_machine" "nginx" {
  for_each              = local.machines
  name                  = each.key
  resource_group_name   = azurerm_resource_group.blog.name
  location              = azurerm_resource_group.blog.location
  zone                  = each.value
  size                  = "Standard_B4ms"
  admin_username        = "ops"
  network_interface_ids = [azurerm_network_interface.nginx[each.key].id]
  custom_data           = base64encode("#cloud-config\npackages: [nginx, php-fpm]\n")
  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "24.04.202509030"
  }
  admin_ssh_key {
    username   = "ops"
    public_key = var.ssh_key
  }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "StandardSSD_LRS"
  }
}
resource "azurerm_public_ip" "web" {
  name                = "pip-blog"
  resource_group_name = azurerm_resource_group.blog.name
  location            = azurerm_resource_group.blog.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = [1, 2, 3]
}
resource "azurerm_lb" "web" {
  name                = "lb-blog"
  resource_group_name = azurerm_resource_group.blog.name
  location            = azurerm_resource_group.blog.location
  sku                 = "Standard"
  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.web.id
  }
}
resource "azurerm_lb_backend_address_pool" "web" {
  loadbalancer_id = azurerm_lb.web.id
  name            = "web"
}
resource "azurerm_network_interface_backend_address_pool_association" "web" {
  for_each                = azurerm_network_interface.nginx
  network_interface_id    = each.value.id
  ip_configuration_name   = each.value.ip_configuration[0].name
  backend_address_pool_id = azurerm_lb_backend_address_pool.web.id
}
resource "azurerm_lb_probe" "web" {
  loadbalancer_id = azurerm_lb.web.id
  name            = "http"
  port            = 80
}
resource "azurerm_lb_rule" "web" {
  loadbalancer_id                = azurerm_lb.web.id
  name                           = "http"
  protocol                       = "Tcp"
  frontend_port                  = 80
  backend_port                   = 80
  frontend_ip_configuration_name = "public"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.web.id]
  probe_id                       = azurerm_lb_probe.web.id
}
variable "ssh_key" { type = string }
