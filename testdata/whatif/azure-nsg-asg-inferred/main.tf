provider "azurerm" {
  features {}
}
locals {
  rg  = "tax"
  loc = "koreacentral"
}
resource "azurerm_application_security_group" "app" {
  name                = "app"
  location            = local.loc
  resource_group_name = local.rg
}
resource "azurerm_application_security_group" "db" {
  name                = "db"
  location            = local.loc
  resource_group_name = local.rg
}
resource "azurerm_network_security_group" "tax" {
  name                = "tax"
  location            = local.loc
  resource_group_name = local.rg
  security_rule {
    name                                       = "db"
    priority                                   = 100
    direction                                  = "Inbound"
    access                                     = "Allow"
    protocol                                   = "Tcp"
    source_port_range                          = "*"
    destination_port_range                     = "5432"
    source_application_security_group_ids      = [azurerm_application_security_group.app.id]
    destination_application_security_group_ids = [azurerm_application_security_group.db.id]
  }
}
resource "azurerm_network_interface" "app" {
  count               = 2
  name                = "app${count.index}"
  location            = local.loc
  resource_group_name = local.rg
  ip_configuration {
    name                          = "ip"
    subnet_id                     = "/subscriptions/0/subnets/app"
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_network_interface" "db" {
  name                = "db"
  location            = local.loc
  resource_group_name = local.rg
  ip_configuration {
    name                          = "ip"
    subnet_id                     = "/subscriptions/0/subnets/db"
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_network_interface_application_security_group_association" "app" {
  count                         = 2
  network_interface_id          = azurerm_network_interface.app[count.index].id
  application_security_group_id = azurerm_application_security_group.app.id
}
resource "azurerm_network_interface_application_security_group_association" "db" {
  network_interface_id          = azurerm_network_interface.db.id
  application_security_group_id = azurerm_application_security_group.db.id
}
resource "azurerm_linux_virtual_machine" "app" {
  count                 = 2
  name                  = "app${count.index}"
  location              = local.loc
  resource_group_name   = local.rg
  size                  = "Standard_D2s_v5"
  zone                  = tostring(count.index + 1)
  network_interface_ids = [azurerm_network_interface.app[count.index].id]
}
resource "azurerm_linux_virtual_machine" "db" {
  name                  = "db"
  location              = local.loc
  resource_group_name   = local.rg
  size                  = "Standard_E4s_v5"
  zone                  = "3"
  network_interface_ids = [azurerm_network_interface.db.id]
}
resource "azurerm_public_ip" "tax" {
  name                = "tax"
  location            = local.loc
  resource_group_name = local.rg
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
resource "azurerm_lb" "tax" {
  name                = "tax"
  location            = local.loc
  resource_group_name = local.rg
  sku                 = "Standard"
  frontend_ip_configuration {
    name                 = "f"
    public_ip_address_id = azurerm_public_ip.tax.id
  }
}
resource "azurerm_lb_backend_address_pool" "tax" {
  name            = "tax"
  loadbalancer_id = azurerm_lb.tax.id
}
resource "azurerm_network_interface_backend_address_pool_association" "tax" {
  count                   = 2
  network_interface_id    = azurerm_network_interface.app[count.index].id
  ip_configuration_name   = "ip"
  backend_address_pool_id = azurerm_lb_backend_address_pool.tax.id
}
resource "azurerm_lb_rule" "tax" {
  name                           = "tax"
  loadbalancer_id                = azurerm_lb.tax.id
  protocol                       = "Tcp"
  frontend_port                  = 443
  backend_port                   = 443
  frontend_ip_configuration_name = "f"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.tax.id]
}
