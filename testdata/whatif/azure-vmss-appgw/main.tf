provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "main" {
  name     = "main"
  location = "koreacentral"
}

resource "azurerm_virtual_network" "main" {
  name                = "main"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_subnet" "gw" {
  name                 = "gw"
  resource_group_name  = azurerm_resource_group.main.name
  virtual_network_name = azurerm_virtual_network.main.name
  address_prefixes     = ["10.0.0.0/24"]
}

resource "azurerm_subnet" "app" {
  name                 = "app"
  resource_group_name  = azurerm_resource_group.main.name
  virtual_network_name = azurerm_virtual_network.main.name
  address_prefixes     = ["10.0.1.0/24"]
}

resource "azurerm_public_ip" "gw" {
  name                = "gw"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}

resource "azurerm_application_gateway" "gw" {
  name                = "portal"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  zones               = ["1", "2", "3"]
  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 3
  }
  gateway_ip_configuration {
    name      = "gw"
    subnet_id = azurerm_subnet.gw.id
  }
  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.gw.id
  }
  frontend_port {
    name = "http"
    port = 80
  }
  backend_address_pool {
    name = "app"
  }
  backend_http_settings {
    name                  = "app"
    cookie_based_affinity = "Disabled"
    port                  = 80
    protocol              = "Http"
  }
  http_listener {
    name                           = "http"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    protocol                       = "Http"
  }
  request_routing_rule {
    name                       = "app"
    rule_type                  = "Basic"
    http_listener_name         = "http"
    backend_address_pool_name  = "app"
    backend_http_settings_name = "app"
    priority                   = 1
  }
}

resource "azurerm_mssql_server" "main" {
  name                         = "portal"
  location                     = azurerm_resource_group.main.location
  resource_group_name          = azurerm_resource_group.main.name
  version                      = "12.0"
  administrator_login          = "app"
  administrator_login_password = "rotate-me1!"
}

resource "azurerm_mssql_database" "main" {
  name           = "portal"
  server_id      = azurerm_mssql_server.main.id
  sku_name       = "BC_Gen5_2"
  zone_redundant = true
}

resource "azurerm_linux_virtual_machine_scale_set" "app" {
  name                = "app"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  sku                 = "Standard_D2s_v5"
  instances           = 6
  zones               = ["1", "2", "3"]
  admin_username      = "ops"
  custom_data         = base64encode("SQL=${azurerm_mssql_server.main.fully_qualified_domain_name}/${azurerm_mssql_database.main.name}")
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name                                         = "ip"
      primary                                      = true
      subnet_id                                    = azurerm_subnet.app.id
      application_gateway_backend_address_pool_ids = [for p in azurerm_application_gateway.gw.backend_address_pool : p.id]
    }
  }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_ZRS"
  }
}
