provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "w" {
  name     = "w"
  location = "westus2"
}
resource "azurerm_virtual_network" "w" {
  name                = "w"
  location            = azurerm_resource_group.w.location
  resource_group_name = azurerm_resource_group.w.name
  address_space       = ["10.0.0.0/16"]
}
resource "azurerm_subnet" "w" {
  name                 = "w"
  resource_group_name  = azurerm_resource_group.w.name
  virtual_network_name = azurerm_virtual_network.w.name
  address_prefixes     = ["10.0.1.0/24"]
}
resource "azurerm_nat_gateway" "out" {
  name                = "out"
  location            = azurerm_resource_group.w.location
  resource_group_name = azurerm_resource_group.w.name
  sku_name            = "Standard"
  zones               = ["1"]
}
resource "azurerm_subnet_nat_gateway_association" "w" {
  subnet_id      = azurerm_subnet.w.id
  nat_gateway_id = azurerm_nat_gateway.out.id
}
resource "azurerm_linux_virtual_machine_scale_set" "w" {
  name                = "w"
  location            = azurerm_resource_group.w.location
  resource_group_name = azurerm_resource_group.w.name
  sku                 = "Standard_D2s_v5"
  instances           = 6
  zones               = ["1", "2", "3"]
  admin_username      = "ops"
  source_image_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/img/providers/Microsoft.Compute/images/w"
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name      = "ip"
      primary   = true
      subnet_id = azurerm_subnet.w.id
    }
  }
}
