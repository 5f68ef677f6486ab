provider "vsphere" {
  vsphere_server = "vc.corp.example"
}
data "vsphere_datacenter" "dc" { name = "gasan" }
data "vsphere_compute_cluster" "c" {
  for_each      = toset(["blue", "green"])
  name          = each.key
  datacenter_id = data.vsphere_datacenter.dc.id
}
data "vsphere_datastore" "ds" {
  name          = "vsan"
  datacenter_id = data.vsphere_datacenter.dc.id
}
data "vsphere_network" "net" {
  name          = "vlan120"
  datacenter_id = data.vsphere_datacenter.dc.id
}
resource "vsphere_virtual_machine" "web" {
  for_each         = data.vsphere_compute_cluster.c
  name             = "web-${each.key}"
  resource_pool_id = each.value.resource_pool_id
  datastore_id     = data.vsphere_datastore.ds.id
  num_cpus         = 4
  memory           = 8192
  guest_id         = "rhel9_64Guest"
  network_interface { network_id = data.vsphere_network.net.id }
  disk {
    label = "disk0"
    size  = 60
  }
}
resource "vsphere_virtual_machine" "postgres" {
  name             = "pg"
  resource_pool_id = data.vsphere_compute_cluster.c["blue"].resource_pool_id
  datastore_id     = data.vsphere_datastore.ds.id
  num_cpus         = 8
  memory           = 32768
  guest_id         = "rhel9_64Guest"
  network_interface { network_id = data.vsphere_network.net.id }
  disk {
    label = "disk0"
    size  = 400
  }
}
