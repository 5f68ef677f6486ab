provider "azurerm" {
  features {}
}
locals {
  rg       = "rg-files"
  location = "uaenorth"
  vms      = { one = "1", two = "2" }
}
resource "azurerm_linux_virtual_machine" "files" {
  for_each              = local.vms
  name                  = "vm-files-${each.key}"
  resource_group_name   = local.rg
  location              = local.location
  zone                  = each.value
  size                  = "Standard_D8s_v5"
  admin_username        = "ops"
  network_interface_ids = ["/subscriptions/0/resourceGroups/rg-net/providers/Microsoft.Network/networkInterfaces/files-${each.key}"]
  source_image_id       = "/subscriptions/0/resourceGroups/img/providers/Microsoft.Compute/images/files-2"
  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE7s5q3o1m9k7i5g3e1c9a7y5w3u1s9q7o5m3k1i9g7e ops"
  }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
resource "azurerm_recovery_services_vault" "main" {
  name                = "rsv-files"
  resource_group_name = local.rg
  location            = local.location
  sku                 = "Standard"
  storage_mode_type   = "LocallyRedundant"
}
resource "azurerm_backup_policy_vm" "daily" {
  name                = "daily"
  resource_group_name = local.rg
  recovery_vault_name = azurerm_recovery_services_vault.main.name
  backup {
    frequency = "Daily"
    time      = "02:00"
  }
  retention_daily {
    count = 30
  }
}
resource "azurerm_backup_protected_vm" "files" {
  for_each            = azurerm_linux_virtual_machine.files
  resource_group_name = local.rg
  recovery_vault_name = azurerm_recovery_services_vault.main.name
  source_vm_id        = each.value.id
  backup_policy_id    = azurerm_backup_policy_vm.daily.id
}
