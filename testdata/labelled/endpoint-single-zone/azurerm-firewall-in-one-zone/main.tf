provider "azurerm" {
  features {}
}
locals {
  location = "israelcentral"
}
resource "azurerm_virtual_network" "hub" {
  name                = "vnet-hub"
  resource_group_name = "rg-hub"
  location            = local.location
  address_space       = ["10.1.0.0/16"]
}
resource "azurerm_subnet" "fw" {
  name                 = "AzureFirewallSubnet"
  resource_group_name  = "rg-hub"
  virtual_network_name = azurerm_virtual_network.hub.name
  address_prefixes     = ["10.1.0.0/26"]
}
resource "azurerm_subnet" "app" {
  name                 = "app"
  resource_group_name  = "rg-hub"
  virtual_network_name = azurerm_virtual_network.hub.name
  address_prefixes     = ["10.1.1.0/24"]
}
resource "azurerm_public_ip" "fw" {
  name                = "pip-fw"
  resource_group_name = "rg-hub"
  location            = local.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1"]
}
resource "azurerm_firewall" "hub" {
  name                = "fw-hub"
  resource_group_name = "rg-hub"
  location            = local.location
  sku_name            = "AZFW_VNet"
  sku_tier            = "Standard"
  zones               = ["1"]
  ip_configuration {
    name                 = "ip"
    subnet_id            = azurerm_subnet.fw.id
    public_ip_address_id = azurerm_public_ip.fw.id
  }
}
resource "azurerm_route_table" "app" {
  name                = "rt-app"
  resource_group_name = "rg-hub"
  location            = local.location
  route {
    name                   = "out"
    address_prefix         = "0.0.0.0/0"
    next_hop_type          = "VirtualAppliance"
    next_hop_in_ip_address = azurerm_firewall.hub.ip_configuration[0].private_ip_address
  }
}
resource "azurerm_subnet_route_table_association" "app" {
  subnet_id      = azurerm_subnet.app.id
  route_table_id = azurerm_route_table.app.id
}
resource "azurerm_linux_virtual_machine_scale_set" "app" {
  name                = "vmss-app"
  resource_group_name = "rg-hub"
  location            = local.location
  sku                 = "Standard_D4s_v5"
  instances           = 4
  zones               = ["1", "2"]
  admin_username      = "app"
  source_image_id     = "/subscriptions/0/resourceGroups/img/providers/Microsoft.Compute/images/app-1"
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
      name      = "ip"
      primary   = true
      subnet_id = azurerm_subnet.app.id
    }
  }
}
