provider "azurerm" {
  features {}
}
locals {
  location = "southafricanorth"
  rg       = "rg-crawl"
}
resource "azurerm_virtual_network" "crawl" {
  name                = "vnet-crawl"
  resource_group_name = local.rg
  location            = local.location
  address_space       = ["10.61.0.0/16"]
}
resource "azurerm_subnet" "crawl" {
  name                 = "crawl"
  resource_group_name  = local.rg
  virtual_network_name = azurerm_virtual_network.crawl.name
  address_prefixes     = ["10.61.1.0/24"]
}
resource "azurerm_public_ip" "out" {
  name                = "pip-out"
  resource_group_name = local.rg
  location            = local.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1"]
}
resource "azurerm_nat_gateway" "out" {
  name                = "ng-out"
  resource_group_name = local.rg
  location            = local.location
  sku_name            = "Standard"
  zones               = ["1"]
}
resource "azurerm_nat_gateway_public_ip_association" "out" {
  nat_gateway_id       = azurerm_nat_gateway.out.id
  public_ip_address_id = azurerm_public_ip.out.id
}
resource "azurerm_subnet_nat_gateway_association" "crawl" {
  subnet_id      = azurerm_subnet.crawl.id
  nat_gateway_id = azurerm_nat_gateway.out.id
}
resource "azurerm_linux_virtual_machine_scale_set" "crawl" {
  name                = "vmss-crawl"
  resource_group_name = local.rg
  location            = local.location
  sku                 = "Standard_D4s_v5"
  instances           = 9
  zones               = ["1", "2", "3"]
  admin_username      = "crawl"
  source_image_id     = "/subscriptions/0/resourceGroups/img/providers/Microsoft.Compute/images/crawl-1"
  admin_ssh_key {
    username   = "crawl"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE7s5q3o1m9k7i5g3e1c9a7y5w3u1s9q7o5m3k1i9g7e ops"
  }
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Standard_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name      = "ip"
      primary   = true
      subnet_id = azurerm_subnet.crawl.id
    }
  }
}
