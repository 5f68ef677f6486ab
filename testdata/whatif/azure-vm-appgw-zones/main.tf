provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "fare" {
  name     = "fare"
  location = "japaneast"
}
resource "azurerm_mysql_flexible_server" "fare" {
  name                = "fare"
  resource_group_name = azurerm_resource_group.fare.name
  location            = azurerm_resource_group.fare.location
  sku_name            = "GP_Standard_D2ds_v4"
  zone                = "1"
  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "3"
  }
}
resource "azurerm_network_interface" "fare" {
  for_each            = toset(["1", "2"])
  name                = "fare-${each.key}"
  location            = azurerm_resource_group.fare.location
  resource_group_name = azurerm_resource_group.fare.name
  ip_configuration {
    name                          = "ip"
    private_ip_address_allocation = "Dynamic"
    subnet_id                     = "/subscriptions/0/subnets/fare"
  }
}
resource "azurerm_linux_virtual_machine" "fare" {
  for_each              = azurerm_network_interface.fare
  name                  = "fare-${each.key}"
  location              = azurerm_resource_group.fare.location
  resource_group_name   = azurerm_resource_group.fare.name
  zone                  = each.key
  size                  = "Standard_D2s_v5"
  admin_username        = "ops"
  network_interface_ids = [each.value.id]
  custom_data           = base64encode("DB=${azurerm_mysql_flexible_server.fare.fqdn}")
}
resource "azurerm_public_ip" "fare" {
  name                = "fare"
  location            = azurerm_resource_group.fare.location
  resource_group_name = azurerm_resource_group.fare.name
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
resource "azurerm_application_gateway" "fare" {
  name                = "fare"
  location            = azurerm_resource_group.fare.location
  resource_group_name = azurerm_resource_group.fare.name
  zones               = ["1", "2", "3"]
  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 3
  }
  gateway_ip_configuration {
    name      = "gw"
    subnet_id = "/subscriptions/0/subnets/gw"
  }
  frontend_port {
    name = "p"
    port = 80
  }
  frontend_ip_configuration {
    name                 = "f"
    public_ip_address_id = azurerm_public_ip.fare.id
  }
  backend_address_pool {
    name         = "pool"
    ip_addresses = [for v in azurerm_linux_virtual_machine.fare : v.private_ip_address]
  }
  backend_http_settings {
    name                  = "s"
    cookie_based_affinity = "Disabled"
    port                  = 80
    protocol              = "Http"
    request_timeout       = 10
  }
  http_listener {
    name                           = "l"
    frontend_ip_configuration_name = "f"
    frontend_port_name             = "p"
    protocol                       = "Http"
  }
  request_routing_rule {
    name                       = "r"
    priority                   = 1
    rule_type                  = "Basic"
    http_listener_name         = "l"
    backend_address_pool_name  = "pool"
    backend_http_settings_name = "s"
  }
}
