provider "azurerm" {
  features {}
}

locals {
  sites = { a = "koreacentral", b = "japaneast" }
}

resource "azurerm_windows_virtual_machine_scale_set" "pos" {
  for_each             = local.sites
  name                 = "pos-${each.key}"
  location             = each.value
  resource_group_name  = "pos"
  sku                  = "Standard_D2s_v5"
  instances            = 3
  zones                = ["1", "2", "3"]
  admin_username       = "ops"
  admin_password       = "rotate-me1!"
  computer_name_prefix = "pos"
  network_interface {
    name = "nic"
    ip_configuration {
      name      = "ip"
      subnet_id = "/subscriptions/0/subnets/${each.key}"
    }
  }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}

resource "azurerm_virtual_machine_scale_set_extension" "falcon" {
  for_each                     = azurerm_windows_virtual_machine_scale_set.pos
  name                         = "falcon"
  virtual_machine_scale_set_id = each.value.id
  publisher                    = "Crowdstrike.Falcon"
  type                         = "FalconSensorWindows"
  type_handler_version         = "1.2"
}

resource "azurerm_virtual_machine_scale_set_extension" "trial" {
  name                         = "trial"
  virtual_machine_scale_set_id = azurerm_windows_virtual_machine_scale_set.pos["b"].id
  publisher                    = "Acme.Security"
  type                         = "Scanner"
  type_handler_version         = "1.0"
}

resource "azurerm_traffic_manager_profile" "pos" {
  name                   = "pos"
  resource_group_name    = "pos"
  traffic_routing_method = "Weighted"
  dns_config {
    relative_name = "pos"
    ttl           = 30
  }
  monitor_config {
    protocol = "TCP"
    port     = 443
  }
}

resource "azurerm_lb" "pos" {
  for_each            = local.sites
  name                = "pos-${each.key}"
  location            = each.value
  resource_group_name = "pos"
  sku                 = "Standard"
  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.pos[each.key].id
  }
}

resource "azurerm_public_ip" "pos" {
  for_each            = local.sites
  name                = "pos-${each.key}"
  location            = each.value
  resource_group_name = "pos"
  allocation_method   = "Static"
  sku                 = "Standard"
}

resource "azurerm_traffic_manager_azure_endpoint" "pos" {
  for_each           = local.sites
  name               = each.key
  profile_id         = azurerm_traffic_manager_profile.pos.id
  target_resource_id = azurerm_public_ip.pos[each.key].id
  weight             = 1
}
