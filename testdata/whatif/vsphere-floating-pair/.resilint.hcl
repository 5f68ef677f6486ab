datacenter "icheon" {
  metro     = "seoul"
  resources = ["vsphere_virtual_machine.app_icheon", "vsphere_virtual_machine.lb"]
}
datacenter "gwangju" {
  metro     = "gwangju"
  resources = ["vsphere_virtual_machine.app_gwangju"]
}
service "mes" {
  entry = ["vsphere_virtual_machine.lb"]
}
