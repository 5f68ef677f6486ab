provider "azurerm" {
  features {}
}
locals {
  sites = {
    main = { location = "westeurope", n = 6, order = 1 }
    dr   = { location = "northeurope", n = 0, order = 2 }
  }
}
resource "azurerm_public_ip" "app" {
  for_each            = local.sites
  name                = "pip-${each.key}"
  resource_group_name = "rg-${each.key}"
  location            = each.value.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
  domain_name_label   = "app-${each.key}"
}
resource "azurerm_lb" "app" {
  for_each            = local.sites
  name                = "lb-${each.key}"
  resource_group_name = "rg-${each.key}"
  location            = each.value.location
  sku                 = "Standard"
  frontend_ip_configuration {
    name                 = "fe"
    public_ip_address_id = azurerm_public_ip.app[each.key].id
  }
}
resource "azurerm_lb_backend_address_pool" "app" {
  for_each        = local.sites
  name            = "app"
  loadbalancer_id = azurerm_lb.app[each.key].id
}
resource "azurerm_lb_probe" "app" {
  for_each        = local.sites
  name            = "tcp"
  loadbalancer_id = azurerm_lb.app[each.key].id
  port            = 443
}
resource "azurerm_lb_rule" "app" {
  for_each                       = local.sites
  name                           = "tcp"
  loadbalancer_id                = azurerm_lb.app[each.key].id
  protocol                       = "Tcp"
  frontend_port                  = 443
  backend_port                   = 443
  frontend_ip_configuration_name = "fe"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.app[each.key].id]
  probe_id                       = azurerm_lb_probe.app[each.key].id
}
resource "azurerm_linux_virtual_machine_scale_set" "app" {
  for_each            = local.sites
  name                = "vmss-${each.key}"
  resource_group_name = "rg-${each.key}"
  location            = each.value.location
  sku                 = "Standard_D4s_v5"
  instances           = each.value.n
  zones               = ["1", "2", "3"]
  admin_username      = "app"
  source_image_id     = "/subscriptions/0/resourceGroups/img/providers/Microsoft.Compute/images/app"
  admin_ssh_key {
    username   = "app"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE7s5q3o1m9k7i5g3e1c9a7y5w3u1s9q7o5m3k1i9g7e ops"
  }
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name                                   = "ip"
      primary                                = true
      subnet_id                              = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/${each.key}/subnets/app"
      load_balancer_backend_address_pool_ids = [azurerm_lb_backend_address_pool.app[each.key].id]
    }
  }
}
resource "azurerm_traffic_manager_profile" "app" {
  name                   = "app"
  resource_group_name    = "rg-main"
  traffic_routing_method = "Priority"
  dns_config {
    relative_name = "app"
    ttl           = 30
  }
  monitor_config {
    protocol = "TCP"
    port     = 443
  }
}
resource "azurerm_traffic_manager_azure_endpoint" "app" {
  for_each           = local.sites
  name               = each.key
  profile_id         = azurerm_traffic_manager_profile.app.id
  target_resource_id = azurerm_public_ip.app[each.key].id
  priority           = each.value.order
}
