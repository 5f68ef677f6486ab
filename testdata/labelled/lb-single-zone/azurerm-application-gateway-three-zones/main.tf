provider "azurerm" {
  features {}
}
locals { zones = [for n in range(1, 4) : tostring(n)] }
resource "azurerm_resource_group" "main" {
  name     = "site"
  location = "northeurope"
}
resource "azurerm_service_plan" "site" {
  name                   = "site"
  location               = azurerm_resource_group.main.location
  resource_group_name    = azurerm_resource_group.main.name
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "site" {
  name                = "site-acme"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  service_plan_id     = azurerm_service_plan.site.id
  site_config {
    health_check_path                 = "/health"
    health_check_eviction_time_in_min = 2
  }
}
resource "azurerm_public_ip" "gw" {
  name                = "gw"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = local.zones
}
resource "azurerm_application_gateway" "main" {
  name                = "gw"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  zones               = local.zones
  sku {
    name = "Standard_v2"
    tier = "Standard_v2"
  }
  autoscale_configuration {
    min_capacity = 2
    max_capacity = 8
  }
  gateway_ip_configuration {
    name      = "ip"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/gw"
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
    name  = "site"
    fqdns = [azurerm_linux_web_app.site.default_hostname]
  }
  backend_http_settings {
    name                                = "http"
    cookie_based_affinity               = "Disabled"
    port                                = 443
    protocol                            = "Https"
    pick_host_name_from_backend_address = true
    probe_name                          = "health"
  }
  probe {
    name                                      = "health"
    protocol                                  = "Https"
    path                                      = "/health"
    interval                                  = 10
    timeout                                   = 5
    unhealthy_threshold                       = 3
    pick_host_name_from_backend_http_settings = true
  }
  http_listener {
    name                           = "http"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    protocol                       = "Http"
  }
  request_routing_rule {
    name                       = "all"
    priority                   = 10
    rule_type                  = "Basic"
    http_listener_name         = "http"
    backend_address_pool_name  = "site"
    backend_http_settings_name = "http"
  }
}
