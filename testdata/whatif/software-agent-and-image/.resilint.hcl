service "pos" {
  entry = ["azurerm_windows_virtual_machine_scale_set.pos"]
}
