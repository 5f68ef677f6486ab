service "batch" {
  entry = ["azurerm_linux_virtual_machine.batch"]
}
