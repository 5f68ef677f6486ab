provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "blog" {
  name     = "blog"
  location = "japaneast"
}
resource "azurerm_public_ip" "blog" {
  name                = "blog"
  location            = azurerm_resource_group.blog.location
  resource_group_name = azurerm_resource_group.blog.name
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
resource "azurerm_network_interface" "blog" {
  name                = "blog"
  location            = azurerm_resource_group.blog.location
  resource_group_name = azurerm_resource_group.blog.name
  ip_configuration {
    name                          = "ip"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/blog"
    private_ip_address_allocation = "Dynamic"
    public_ip_address_id          = azurerm_public_ip.blog.id
  }
}
resource "azurerm_linux_virtual_machine" "blog" {
  name                  = "blog"
  location              = azurerm_resource_group.blog.location
  resource_group_name   = azurerm_resource_group.blog.name
  size                  = "Standard_B2ms"
  zone                  = "3"
  admin_username        = "ops"
  network_interface_ids = [azurerm_network_interface.blog.id]
  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "24.04.202510010"
  }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
resource "azurerm_dns_zone" "main" {
  name                = "example.jp"
  resource_group_name = azurerm_resource_group.blog.name
}
resource "azurerm_dns_a_record" "blog" {
  name                = "blog"
  zone_name           = azurerm_dns_zone.main.name
  resource_group_name = azurerm_resource_group.blog.name
  ttl                 = 300
  records             = [azurerm_public_ip.blog.ip_address]
}
