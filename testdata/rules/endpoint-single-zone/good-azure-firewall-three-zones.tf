provider "azurerm" {
  features {}
}
resource "azurerm_firewall" "hub" { 
  name                = "hub"
  location            = "westeurope"
  resource_group_name = "rg"
  sku_name            = "AZFW_VNet"
  sku_tier            = "Standard"
  zones               = ["1", "2", "3"]
  ip_configuration {
    name                 = "ip"
    subnet_id            = "s"
    public_ip_address_id = "ip"
  }
}
resource "azurerm_subnet" "app" {
  name                 = "app"
  resource_group_name  = "rg"
  virtual_network_name = "v"
  address_prefixes     = ["10.0.1.0/24"]
}
resource "azurerm_route_table" "app" {
  name                = "app"
  location            = "westeurope"
  resource_group_name = "rg"
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
  name                = "app"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Standard_D2s_v5"
  instances           = 3
  admin_username      = "ops"
  zones               = ["1", "2", "3"]
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name      = "ipc"
      primary   = true
      subnet_id = azurerm_subnet.app.id
    }
  }
}
