resource "azurerm_public_ip" "this" {
  name                = var.name
  resource_group_name = var.group
  location            = "koreacentral"
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}

resource "azurerm_lb" "this" {
  name                = var.name
  resource_group_name = var.group
  location            = "koreacentral"
  sku                 = "Standard"

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.this.id
  }
}

resource "azurerm_lb_backend_address_pool" "this" {
  name            = var.name
  loadbalancer_id = azurerm_lb.this.id
}

resource "azurerm_lb_probe" "ready" {
  name            = "ready"
  loadbalancer_id = azurerm_lb.this.id
  protocol        = "Https"
  port            = 443
  request_path    = "/ready"
}

resource "azurerm_lb_rule" "https" {
  name                           = "https"
  loadbalancer_id                = azurerm_lb.this.id
  frontend_ip_configuration_name = "public"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.this.id]
  probe_id                       = azurerm_lb_probe.ready.id
  protocol                       = "Tcp"
  frontend_port                  = 443
  backend_port                   = 443
}
