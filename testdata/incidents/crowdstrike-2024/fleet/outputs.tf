output "id" {
  value = one(concat(
    azurerm_windows_virtual_machine_scale_set.this[*].id,
    azurerm_linux_virtual_machine_scale_set.this[*].id,
  ))
}
