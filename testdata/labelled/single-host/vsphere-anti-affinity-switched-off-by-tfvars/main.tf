variable "keep_apart" {
  type    = bool
  default = true
}
provider "vsphere" {
  vsphere_server = "vcenter.corp.example"
}
data "vsphere_datacenter" "dc" { name = "gasan" }
data "vsphere_compute_cluster" "prod" {
  name          = "prod-01"
  datacenter_id = data.vsphere_datacenter.dc.id
}
data "vsphere_datastore" "vsan" {
  name          = "vsan-prod"
  datacenter_id = data.vsphere_datacenter.dc.id
}
data "vsphere_network" "dmz" {
  name          = "dmz"
  datacenter_id = data.vsphere_datacenter.dc.id
}
data "vsphere_virtual_machine" "golden" {
  name          = "rhel9-golden"
  datacenter_id = data.vsphere_datacenter.dc.id
}
resource "vsphere_virtual_machine" "portal" {
  count            = 3
  name             = format("portal-%02d", count.index + 1)
  resource_pool_id = data.vsphere_compute_cluster.prod.resource_pool_id
  datastore_id     = data.vsphere_datastore.vsan.id
  num_cpus         = 8
  memory           = 32768
  guest_id         = data.vsphere_virtual_machine.golden.guest_id
  network_interface { network_id = data.vsphere_network.dmz.id }
  disk {
    label = "root"
    size  = 80
  }
  clone { template_uuid = data.vsphere_virtual_machine.golden.id }
}
resource "vsphere_compute_cluster_vm_anti_affinity_rule" "portal" {
  count               = var.keep_apart ? 1 : 0
  name                = "portal-apart"
  compute_cluster_id  = data.vsphere_compute_cluster.prod.id
  virtual_machine_ids = vsphere_virtual_machine.portal[*].id
}
