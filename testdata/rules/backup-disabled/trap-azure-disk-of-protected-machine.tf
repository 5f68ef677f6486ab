provider "azurerm" {
  features {}
}
resource "azurerm_linux_virtual_machine" "db" {
  name                  = "db"
  resource_group_name   = "rg"
  location              = "westeurope"
  size                  = "Standard_E4s_v5"
  admin_username        = "ops"
  network_interface_ids = []
}
resource "azurerm_managed_disk" "data" {
  name                 = "data"
  resource_group_name  = "rg"
  location             = "westeurope"
  storage_account_type = "Premium_ZRS"
  create_option        = "Empty"
}
resource "azurerm_virtual_machine_data_disk_attachment" "data" {
  managed_disk_id    = azurerm_managed_disk.data.id
  virtual_machine_id = azurerm_linux_virtual_machine.db.id
  lun                = 0
  caching            = "None"
}
resource "azurerm_backup_protected_vm" "db" {
  resource_group_name = "rg"
  recovery_vault_name = "vault"
  source_vm_id        = azurerm_linux_virtual_machine.db.id
}
