data "vsphere_datacenter" "i" {
  name = "icheon"
}
data "vsphere_compute_cluster" "i" {
  name          = "c"
  datacenter_id = data.vsphere_datacenter.i.id
}
data "vsphere_datacenter" "g" {
  name = "gwangju"
}
data "vsphere_compute_cluster" "g" {
  name          = "c"
  datacenter_id = data.vsphere_datacenter.g.id
}
resource "vsphere_virtual_machine" "app_icheon" {
  count            = 3
  name             = "app-i-${count.index}"
  resource_pool_id = data.vsphere_compute_cluster.i.resource_pool_id
}
resource "vsphere_virtual_machine" "app_gwangju" {
  count            = 1
  name             = "app-g-${count.index}"
  resource_pool_id = data.vsphere_compute_cluster.g.resource_pool_id
}
resource "vsphere_virtual_machine" "lb" {
  count            = 2
  name             = "haproxy-${count.index}"
  resource_pool_id = data.vsphere_compute_cluster.i.resource_pool_id
  extra_config = {
    "guestinfo.backends" = join(",", concat(vsphere_virtual_machine.app_icheon[*].default_ip_address, vsphere_virtual_machine.app_gwangju[*].default_ip_address))
    "guestinfo.vip"      = "10.0.0.10"
  }
}
resource "vsphere_compute_cluster_vm_anti_affinity_rule" "lb" {
  name                = "lb"
  compute_cluster_id  = data.vsphere_compute_cluster.i.id
  virtual_machine_ids = vsphere_virtual_machine.lb[*].id
}
