provider "azurerm" {
  features {}
}
resource "azurerm_public_ip" "db" {
  name                = "pip-db"
  resource_group_name = "rg-db"
  location            = "westeurope"
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["2"]
}
resource "azurerm_network_interface" "db" {
  name                = "nic-db"
  resource_group_name = "rg-db"
  location            = "westeurope"
  ip_configuration {
    name                          = "ip"
    subnet_id                     = "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/v/subnets/db"
    private_ip_address_allocation = "Dynamic"
    public_ip_address_id          = azurerm_public_ip.db.id
  }
}
resource "azurerm_linux_virtual_machine" "db" {
  name                  = "vm-db"
  resource_group_name   = "rg-db"
  location              = "westeurope"
  zone                  = "2"
  size                  = "Standard_E8s_v5"
  admin_username        = "db"
  network_interface_ids = [azurerm_network_interface.db.id]
  source_image_id       = "/subscriptions/0/resourceGroups/img/providers/Microsoft.Compute/images/pg"
  admin_ssh_key {
    username   = "db"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE7s5q3o1m9k7i5g3e1c9a7y5w3u1s9q7o5m3k1i9g7e ops"
  }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
resource "azurerm_managed_disk" "data" {
  name                 = "disk-data"
  resource_group_name  = "rg-db"
  location             = "westeurope"
  zone                 = "2"
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"
  disk_size_gb         = 1024
}
resource "azurerm_virtual_machine_data_disk_attachment" "data" {
  managed_disk_id    = azurerm_managed_disk.data.id
  virtual_machine_id = azurerm_linux_virtual_machine.db.id
  lun                = 0
  caching            = "None"
}
resource "azurerm_dns_a_record" "db" {
  name                = "db"
  zone_name           = "corp.example"
  resource_group_name = "rg-dns"
  ttl                 = 60
  records             = [azurerm_public_ip.db.ip_address]
}
