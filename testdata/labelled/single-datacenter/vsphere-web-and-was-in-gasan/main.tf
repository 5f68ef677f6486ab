provider "vsphere" {
  vsphere_server       = "vc.bank.example"
  allow_unverified_ssl = false
}
locals {
  roles = {
    web = { count = 4, cpus = 8, mem = 16384, cluster = "web-cl" }
    was = { count = 2, cpus = 16, mem = 65536, cluster = "was-cl" }
  }
  vms = merge([for r, v in local.roles : { for i in range(v.count) : "${r}${i}" => merge(v, { role = r }) }]...)
}
data "vsphere_datacenter" "gasan" { name = "gasan" }
data "vsphere_compute_cluster" "c" {
  for_each      = local.roles
  name          = each.value.cluster
  datacenter_id = data.vsphere_datacenter.gasan.id
}
data "vsphere_datastore" "ssd" {
  name          = "ssd-01"
  datacenter_id = data.vsphere_datacenter.gasan.id
}
data "vsphere_network" "n" {
  name          = "svc"
  datacenter_id = data.vsphere_datacenter.gasan.id
}
resource "vsphere_virtual_machine" "vm" {
  for_each         = local.vms
  name             = each.key
  resource_pool_id = data.vsphere_compute_cluster.c[each.value.role].resource_pool_id
  datastore_id     = data.vsphere_datastore.ssd.id
  num_cpus         = each.value.cpus
  memory           = each.value.mem
  guest_id         = "rhel9_64Guest"
  network_interface { network_id = data.vsphere_network.n.id }
  disk {
    label = "disk0"
    size  = 100
  }
}
resource "vsphere_compute_cluster_vm_anti_affinity_rule" "apart" {
  for_each            = local.roles
  name                = "${each.key}-apart"
  compute_cluster_id  = data.vsphere_compute_cluster.c[each.key].id
  virtual_machine_ids = [for k, v in local.vms : vsphere_virtual_machine.vm[k].id if v.role == each.key]
}
