variable "dc" { type = string }
data "vsphere_datacenter" "this" {
  name = var.dc
}
data "vsphere_compute_cluster" "this" {
  name          = "${var.dc}-cl1"
  datacenter_id = data.vsphere_datacenter.this.id
}
data "vsphere_datastore" "this" {
  name          = "${var.dc}-vsan"
  datacenter_id = data.vsphere_datacenter.this.id
}
data "vsphere_network" "this" {
  name          = "portal"
  datacenter_id = data.vsphere_datacenter.this.id
}
resource "vsphere_virtual_machine" "portal" {
  count            = 2
  name             = "portal-${var.dc}-${count.index}"
  resource_pool_id = data.vsphere_compute_cluster.this.resource_pool_id
  datastore_id     = data.vsphere_datastore.this.id
  num_cpus         = 4
  memory           = 8192
  guest_id         = "rhel9_64Guest"
  network_interface { network_id = data.vsphere_network.this.id }
  disk {
    label = "os"
    size  = 60
  }
}
resource "vsphere_compute_cluster_vm_anti_affinity_rule" "portal" {
  name                = "portal-apart"
  compute_cluster_id  = data.vsphere_compute_cluster.this.id
  virtual_machine_ids = vsphere_virtual_machine.portal[*].id
  mandatory           = true
}
