provider "vsphere" {
  vsphere_server = "vc.factory.example"
}
data "vsphere_datacenter" "ulsan" {
  name = "ulsan-plant"
}
data "vsphere_compute_cluster" "cl" {
  for_each      = toset(["app", "db"])
  name          = "cl-${each.key}"
  datacenter_id = data.vsphere_datacenter.ulsan.id
}
data "vsphere_datastore" "san" {
  name          = "san01"
  datacenter_id = data.vsphere_datacenter.ulsan.id
}
data "vsphere_network" "mes" {
  name          = "mes"
  datacenter_id = data.vsphere_datacenter.ulsan.id
}
resource "vsphere_virtual_machine" "app" {
  count            = 3
  name             = "mes-app-${count.index}"
  resource_pool_id = data.vsphere_compute_cluster.cl["app"].resource_pool_id
  datastore_id     = data.vsphere_datastore.san.id
  num_cpus         = 8
  memory           = 32768
  guest_id         = "ubuntu64Guest"
  network_interface { network_id = data.vsphere_network.mes.id }
  disk {
    label = "os"
    size  = 100
  }
}
resource "vsphere_virtual_machine" "db" {
  count            = 2
  name             = "mes-db-${count.index}"
  resource_pool_id = data.vsphere_compute_cluster.cl["db"].resource_pool_id
  datastore_id     = data.vsphere_datastore.san.id
  num_cpus         = 16
  memory           = 131072
  guest_id         = "ubuntu64Guest"
  network_interface { network_id = data.vsphere_network.mes.id }
  disk {
    label = "data"
    size  = 2000
  }
}
resource "vsphere_compute_cluster_vm_anti_affinity_rule" "app" {
  name                = "mes-app"
  compute_cluster_id  = data.vsphere_compute_cluster.cl["app"].id
  virtual_machine_ids = [for v in vsphere_virtual_machine.app : v.id]
}
resource "vsphere_compute_cluster_vm_anti_affinity_rule" "db" {
  name                = "mes-db"
  compute_cluster_id  = data.vsphere_compute_cluster.cl["db"].id
  virtual_machine_ids = [for v in vsphere_virtual_machine.db : v.id]
}
