provider "azurerm" {
  features {}
}
variable "gateway_zones" {
  type    = list(string)
  default = ["1"]
}
resource "azurerm_resource_group" "site" {
  name     = "rg-site"
  location = "northeurope"
}
resource "azurerm_subnet" "gw" {
  name                 = "gw"
  resource_group_name  = azurerm_resource_group.site.name
  virtual_network_name = "vnet-site"
  address_prefixes     = ["10.0.1.0/24"]
}
resource "azurerm_public_ip" "gw" {
  name                = "pip-gw"
  resource_group_name = azurerm_resource_group.site.name
  location            = azurerm_resource_group.site.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
resource "azurerm_service_plan" "site" {
  name                   = "plan-site"
  resource_group_name    = azurerm_resource_group.site.name
  location               = azurerm_resource_group.site.location
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "site" {
  name                = "app-site"
  resource_group_name = azurerm_resource_group.site.name
  location            = azurerm_resource_group.site.location
  service_plan_id     = azurerm_service_plan.site.id
  site_config {
    health_check_path                 = "/"
    health_check_eviction_time_in_min = 2
  }
}
resource "azurerm_application_gateway" "gw" {
  name                = "agw-site"
  resource_group_name = azurerm_resource_group.site.name
  location            = azurerm_resource_group.site.location
  zones               = var.gateway_zones
  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 2
  }
  gateway_ip_configuration {
    name      = "gw"
    subnet_id = azurerm_subnet.gw.id
  }
  frontend_port {
    name = "https"
    port = 80
  }
  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.gw.id
  }
  backend_address_pool {
    name  = "site"
    fqdns = [azurerm_linux_web_app.site.default_hostname]
  }
  probe {
    name                                      = "site"
    protocol                                  = "Https"
    path                                      = "/"
    interval                                  = 10
    timeout                                   = 5
    unhealthy_threshold                       = 3
    pick_host_name_from_backend_http_settings = true
  }
  backend_http_settings {
    name                                = "site"
    cookie_based_affinity               = "Disabled"
    port                                = 443
    protocol                            = "Https"
    probe_name                          = "site"
    pick_host_name_from_backend_address = true
  }
  http_listener {
    name                           = "http"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Http"
  }
  request_routing_rule {
    name                       = "site"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "http"
    backend_address_pool_name  = "site"
    backend_http_settings_name = "site"
  }
}
