terraform {
  required_version = ">= 1.6"
  backend "local" {}
}
provider "azurerm" {
  features {}
}
locals {
  regions = { sea = "southeastasia", jpe = "japaneast" }
  vms = {
    for p in setproduct(keys(local.regions), ["1", "2"]) : "${p[0]}-${p[1]}" => {
      location = local.regions[p[0]]
      zone     = p[1]
      site     = p[0]
    }
  }
}
resource "azurerm_public_ip" "vm" {
  for_each            = local.vms
  name                = "pip-${each.key}"
  resource_group_name = "rg-${each.value.site}"
  location            = each.value.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = [each.value.zone]
}
resource "azurerm_network_interface" "vm" {
  for_each            = local.vms
  name                = "nic-${each.key}"
  resource_group_name = "rg-${each.value.site}"
  location            = each.value.location
  ip_configuration {
    name                          = "ip"
    subnet_id                     = "/subscriptions/0/resourceGroups/rg-${each.value.site}/providers/Microsoft.Network/virtualNetworks/v/subnets/s"
    private_ip_address_allocation = "Dynamic"
    public_ip_address_id          = azurerm_public_ip.vm[each.key].id
  }
}
resource "azurerm_linux_virtual_machine" "vm" {
  for_each              = local.vms
  name                  = "vm-${each.key}"
  resource_group_name   = "rg-${each.value.site}"
  location              = each.value.location
  zone                  = each.value.zone
  size                  = "Standard_D4s_v5"
  admin_username        = "ops"
  network_interface_ids = [azurerm_network_interface.vm[each.key].id]
  source_image_id       = "/subscriptions/0/resourceGroups/img/providers/Microsoft.Compute/galleries/g/images/app/versions/1.0.0"
  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE7s5q3o1m9k7i5g3e1c9a7y5w3u1s9q7o5m3k1i9g7e ops"
  }
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
}
resource "azurerm_virtual_machine_extension" "sensor" {
  for_each                   = azurerm_linux_virtual_machine.vm
  name                       = "falcon"
  virtual_machine_id         = each.value.id
  publisher                  = "Crowdstrike.Falcon"
  type                       = "FalconSensorLinux"
  type_handler_version       = "1.2"
  auto_upgrade_minor_version = false
  automatic_upgrade_enabled  = false
}
resource "azurerm_traffic_manager_profile" "app" {
  name                   = "app"
  resource_group_name    = "rg-sea"
  traffic_routing_method = "Performance"
  dns_config {
    relative_name = "app"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/"
  }
}
resource "azurerm_traffic_manager_external_endpoint" "vm" {
  for_each          = local.vms
  name              = each.key
  profile_id        = azurerm_traffic_manager_profile.app.id
  target            = azurerm_public_ip.vm[each.key].ip_address
  endpoint_location = each.value.location
  weight            = 10
}
