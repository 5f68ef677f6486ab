service "mes" {
  entry = ["vsphere_virtual_machine.app", "vsphere_virtual_machine.db"]
}
