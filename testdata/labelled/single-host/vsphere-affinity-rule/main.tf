provider "vsphere" { vsphere_server = "vc.example" }
data "vsphere_datacenter" "d" { name = "busan" }
data "vsphere_compute_cluster" "c" {
  name          = "c"
  datacenter_id = data.vsphere_datacenter.d.id
}
resource "vsphere_virtual_machine" "db" {
  count            = 2
  name             = "app-${count.index}"
  resource_pool_id = data.vsphere_compute_cluster.c.resource_pool_id
  num_cpus         = 2
  memory           = 4096
  network_interface { network_id = "network-1" }
}
resource "vsphere_compute_cluster_vm_affinity_rule" "r" {
  name                = "together"
  compute_cluster_id  = data.vsphere_compute_cluster.c.id
  virtual_machine_ids = [for v in vsphere_virtual_machine.db : v.id]
}
