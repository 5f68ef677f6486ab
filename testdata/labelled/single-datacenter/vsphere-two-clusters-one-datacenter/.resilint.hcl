service "intranet" {
  entry = ["vsphere_virtual_machine.web"]
}
