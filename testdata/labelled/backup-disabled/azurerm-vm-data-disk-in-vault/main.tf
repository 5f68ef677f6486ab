provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "fs" {
  name     = "fs"
  location = "northeurope"
}
resource "azurerm_network_interface" "fs" {
  name                = "fs"
  location            = azurerm_resource_group.fs.location
  resource_group_name = azurerm_resource_group.fs.name
  ip_configuration {
    name                          = "ip"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/fs"
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_windows_virtual_machine" "fs" {
  name                      = "fs"
  location                  = azurerm_resource_group.fs.location
  resource_group_name       = azurerm_resource_group.fs.name
  size                      = "Standard_D4s_v5"
  zone                      = "1"
  admin_username            = "ops"
  admin_password            = "Not-a-secret-1"
  patch_mode                = "Manual"
  automatic_updates_enabled = false
  network_interface_ids     = [azurerm_network_interface.fs.id]
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
  source_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-g2"
    version   = "20348.2849.241119"
  }
}
resource "azurerm_managed_disk" "data" {
  name                 = "fs-data"
  location             = azurerm_resource_group.fs.location
  resource_group_name  = azurerm_resource_group.fs.name
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"
  disk_size_gb         = 512
  zone                 = "1"
}
resource "azurerm_virtual_machine_data_disk_attachment" "data" {
  managed_disk_id    = azurerm_managed_disk.data.id
  virtual_machine_id = azurerm_windows_virtual_machine.fs.id
  lun                = 0
  caching            = "ReadOnly"
}
resource "azurerm_recovery_services_vault" "v" {
  name                = "v"
  location            = azurerm_resource_group.fs.location
  resource_group_name = azurerm_resource_group.fs.name
  sku                 = "Standard"
  storage_mode_type   = "GeoRedundant"
}
resource "azurerm_backup_policy_vm" "daily" {
  name                = "daily"
  resource_group_name = azurerm_resource_group.fs.name
  recovery_vault_name = azurerm_recovery_services_vault.v.name
  backup {
    frequency = "Daily"
    time      = "02:00"
  }
  retention_daily { count = 30 }
}
resource "azurerm_backup_protected_vm" "fs" {
  resource_group_name = azurerm_resource_group.fs.name
  recovery_vault_name = azurerm_recovery_services_vault.v.name
  source_vm_id        = azurerm_windows_virtual_machine.fs.id
  backup_policy_id    = azurerm_backup_policy_vm.daily.id
}
