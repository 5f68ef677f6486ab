provider "azurerm" {
  features {}
}
resource "azurerm_linux_virtual_machine" "files" {
  name                  = "files"
  resource_group_name   = "rg"
  location              = "uaenorth"
  size                  = "Standard_D8s_v5"
  admin_username        = "ops"
  network_interface_ids = []
}
resource "azurerm_recovery_services_vault" "main" { # want "RL304"
  name                = "vault"
  resource_group_name = "rg"
  location            = "uaenorth"
  sku                 = "Standard"
  storage_mode_type   = "ZoneRedundant"
}
resource "azurerm_backup_protected_vm" "files" {
  resource_group_name = "rg"
  recovery_vault_name = azurerm_recovery_services_vault.main.name
  source_vm_id        = azurerm_linux_virtual_machine.files.id
}
