service "legacy" {
  entry = ["azurerm_windows_virtual_machine.legacy"]
}
service "files" {
  entry = ["azurerm_storage_account.files"]
}
