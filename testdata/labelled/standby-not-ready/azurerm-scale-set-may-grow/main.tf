provider "azurerm" {
  features {}
}
locals {
  sites = {
    p = { loc = "westeurope", n = 6 }
    s = { loc = "northeurope", n = 2 }
  }
}
resource "azurerm_resource_group" "s" {
  for_each = local.sites
  name     = "rg-${each.key}"
  location = each.value.loc
}
resource "azurerm_public_ip" "s" {
  for_each            = local.sites
  name                = "ip-${each.key}"
  resource_group_name = azurerm_resource_group.s[each.key].name
  location            = each.value.loc
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
  domain_name_label   = "acme-${each.key}"
}
resource "azurerm_lb" "s" {
  for_each            = local.sites
  name                = "lb-${each.key}"
  resource_group_name = azurerm_resource_group.s[each.key].name
  location            = each.value.loc
  sku                 = "Standard"
  frontend_ip_configuration {
    name                 = "fe"
    public_ip_address_id = azurerm_public_ip.s[each.key].id
  }
}
resource "azurerm_lb_backend_address_pool" "s" {
  for_each        = local.sites
  name            = "be"
  loadbalancer_id = azurerm_lb.s[each.key].id
}
resource "azurerm_lb_probe" "s" {
  for_each        = local.sites
  name            = "http"
  port            = 80
  loadbalancer_id = azurerm_lb.s[each.key].id
}
resource "azurerm_lb_rule" "s" {
  for_each                       = local.sites
  name                           = "http"
  loadbalancer_id                = azurerm_lb.s[each.key].id
  protocol                       = "Tcp"
  frontend_port                  = 80
  backend_port                   = 80
  frontend_ip_configuration_name = "fe"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.s[each.key].id]
  probe_id                       = azurerm_lb_probe.s[each.key].id
}
resource "azurerm_linux_virtual_machine_scale_set" "s" {
  for_each            = local.sites
  name                = "web-${each.key}"
  resource_group_name = azurerm_resource_group.s[each.key].name
  location            = each.value.loc
  sku                 = "Standard_D2s_v5"
  instances           = each.value.n
  zones               = ["1", "2", "3"]
  admin_username      = "ops"
  source_image_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/img/providers/Microsoft.Compute/images/web"
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name                                   = "ip"
      primary                                = true
      subnet_id                              = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v-${each.key}/subnets/web"
      load_balancer_backend_address_pool_ids = [azurerm_lb_backend_address_pool.s[each.key].id]
    }
  }
}
resource "azurerm_monitor_autoscale_setting" "s" {
  for_each            = local.sites
  name                = "as-${each.key}"
  resource_group_name = azurerm_resource_group.s[each.key].name
  location            = each.value.loc
  target_resource_id  = azurerm_linux_virtual_machine_scale_set.s[each.key].id
  profile {
    name = "default"
    capacity {
      default = each.value.n
      minimum = each.value.n
      maximum = 12
    }
  }
}
resource "azurerm_traffic_manager_profile" "tm" {
  name                   = "web"
  resource_group_name    = azurerm_resource_group.s["p"].name
  traffic_routing_method = "Priority"
  dns_config {
    relative_name = "acme-web"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTP"
    port     = 80
    path     = "/"
  }
}
resource "azurerm_traffic_manager_azure_endpoint" "s" {
  for_each           = local.sites
  name               = each.key
  profile_id         = azurerm_traffic_manager_profile.tm.id
  target_resource_id = azurerm_public_ip.s[each.key].id
  priority           = each.key == "p" ? 1 : 2
}
