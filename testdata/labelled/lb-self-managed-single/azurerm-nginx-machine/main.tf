provider "azurerm" {
  features {}
}
locals {
  rg     = "rg"
  loc    = "polandcentral"
  subnet = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/v/subnets/s"
  image  = "/subscriptions/0/resourceGroups/i/providers/Microsoft.Compute/images/i"
}
resource "azurerm_network_interface" "app" {
  count               = 2
  name                = "app${count.index}"
  location            = local.loc
  resource_group_name = local.rg
  ip_configuration {
    name                          = "i"
    subnet_id                     = local.subnet
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_linux_virtual_machine" "app" {
  count                 = 2
  name                  = "app${count.index}"
  location              = local.loc
  resource_group_name   = local.rg
  size                  = "Standard_D2s_v5"
  zone                  = tostring(count.index + 1)
  admin_username        = "ops"
  network_interface_ids = [azurerm_network_interface.app[count.index].id]
  source_image_id       = local.image
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
resource "azurerm_public_ip" "edge" {
  name                = "edge"
  location            = local.loc
  resource_group_name = local.rg
  allocation_method   = "Static"
  sku                 = "Standard"
}
resource "azurerm_network_interface" "edge" {
  name                = "edge"
  location            = local.loc
  resource_group_name = local.rg
  ip_configuration {
    name                          = "i"
    subnet_id                     = local.subnet
    private_ip_address_allocation = "Dynamic"
    public_ip_address_id          = azurerm_public_ip.edge.id
  }
}
resource "azurerm_linux_virtual_machine" "edge" {
  name                  = "edge"
  location              = local.loc
  resource_group_name   = local.rg
  size                  = "Standard_B2s"
  zone                  = "1"
  admin_username        = "ops"
  network_interface_ids = [azurerm_network_interface.edge.id]
  source_image_id       = local.image
  custom_data = base64encode(<<-EOT
    #!/bin/bash
    apt-get install -y nginx
    cat > /etc/nginx/conf.d/up.conf <<CONF
    upstream app { ${join(" ", [for n in azurerm_network_interface.app : "server ${n.private_ip_address}:8080;"])} }
    CONF
  EOT
  )
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
resource "azurerm_dns_a_record" "e" {
  name                = "e"
  zone_name           = "example.pl"
  resource_group_name = local.rg
  ttl                 = 60
  target_resource_id  = azurerm_public_ip.edge.id
}
