provider "azurerm" {
  features {}
}
variable "machines" {
  type = map(object({
    size = optional(string, "Standard_D2s_v5")
    zone = optional(string, "1")
  }))
}
resource "azurerm_resource_group" "api" {
  name     = "rg-api"
  location = "koreacentral"
}
resource "azurerm_virtual_network" "api" {
  name                = "api"
  location            = azurerm_resource_group.api.location
  resource_group_name = azurerm_resource_group.api.name
  address_space       = ["10.4.0.0/16"]
}
resource "azurerm_subnet" "api" {
  name                 = "api"
  resource_group_name  = azurerm_resource_group.api.name
  virtual_network_name = azurerm_virtual_network.api.name
  address_prefixes     = ["10.4.1.0/24"]
}
resource "azurerm_network_interface" "api" {
  for_each            = var.machines
  name                = "nic-${each.key}"
  location            = azurerm_resource_group.api.location
  resource_group_name = azurerm_resource_group.api.name
  ip_configuration {
    name                          = "internal"
    subnet_id                     = azurerm_subnet.api.id
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_linux_virtual_machine" "api" {
  for_each              = var.machines
  name                  = each.key
  location              = azurerm_resource_group.api.location
  resource_group_name   = azurerm_resource_group.api.name
  size                  = each.value.size
  zone                  = each.value.zone
  admin_username        = "ops"
  network_interface_ids = [azurerm_network_interface.api[each.key].id]
  source_image_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/img/providers/Microsoft.Compute/images/api-9"
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
resource "azurerm_public_ip" "api" {
  name                = "api"
  location            = azurerm_resource_group.api.location
  resource_group_name = azurerm_resource_group.api.name
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
resource "azurerm_lb" "api" {
  name                = "api"
  location            = azurerm_resource_group.api.location
  resource_group_name = azurerm_resource_group.api.name
  sku                 = "Standard"
  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.api.id
  }
}
resource "azurerm_lb_backend_address_pool" "api" {
  loadbalancer_id = azurerm_lb.api.id
  name            = "api"
}
resource "azurerm_network_interface_backend_address_pool_association" "api" {
  for_each                = azurerm_network_interface.api
  network_interface_id    = each.value.id
  ip_configuration_name   = "internal"
  backend_address_pool_id = azurerm_lb_backend_address_pool.api.id
}
resource "azurerm_lb_probe" "api" {
  loadbalancer_id = azurerm_lb.api.id
  name            = "http"
  port            = 8080
}
resource "azurerm_lb_rule" "api" {
  loadbalancer_id                = azurerm_lb.api.id
  name                           = "http"
  protocol                       = "Tcp"
  frontend_port                  = 80
  backend_port                   = 8080
  frontend_ip_configuration_name = "public"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.api.id]
  probe_id                       = azurerm_lb_probe.api.id
}
