provider "azurerm" {
  features {}
}
locals { sites = toset(["westeurope"]) }
resource "azurerm_service_plan" "app" {
  for_each            = local.sites
  name                = "asp-${each.key}"
  location            = each.value
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "P1v3"
  worker_count        = 3
}
resource "azurerm_linux_web_app" "app" {
  for_each            = local.sites
  name                = "app-${each.key}"
  location            = each.value
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.app[each.key].id
  site_config {}
}
resource "azurerm_public_ip" "main" {
  name                = "pip"
  location            = "westeurope"
  resource_group_name = "rg"
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
resource "azurerm_application_gateway" "main" {
  name                = "agw"
  location            = "westeurope"
  resource_group_name = "rg"
  zones               = ["1", "2", "3"]
  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 2
  }
  gateway_ip_configuration {
    name      = "gw"
    subnet_id = "s"
  }
  frontend_port {
    name = "http"
    port = 80
  }
  frontend_ip_configuration {
    name                 = "pub"
    public_ip_address_id = azurerm_public_ip.main.id
  }
  backend_address_pool {
    name  = "apps"
    fqdns = [for a in azurerm_linux_web_app.app : a.default_hostname]
  }
  backend_http_settings {
    name                  = "https"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }
  http_listener {
    name                           = "l"
    frontend_ip_configuration_name = "pub"
    frontend_port_name             = "http"
    protocol                       = "Http"
  }
  request_routing_rule {
    name                       = "r"
    priority                   = 1
    rule_type                  = "Basic"
    http_listener_name         = "l"
    backend_address_pool_name  = "apps"
    backend_http_settings_name = "https"
  }
}
