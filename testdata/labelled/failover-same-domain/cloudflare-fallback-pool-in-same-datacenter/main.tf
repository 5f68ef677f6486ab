provider "vsphere" { vsphere_server = "vc" }
data "vsphere_datacenter" "dc" { name = "bundang" }
data "vsphere_compute_cluster" "cl" {
  for_each      = toset(["a", "b"])
  name          = "cl-${each.key}"
  datacenter_id = data.vsphere_datacenter.dc.id
}
resource "vsphere_virtual_machine" "main" {
  count            = 2
  name             = "www-${count.index}"
  resource_pool_id = data.vsphere_compute_cluster.cl["a"].resource_pool_id
  datastore_id     = "ds"
  network_interface { network_id = "n" }
}
resource "vsphere_virtual_machine" "spare" {
  count            = 2
  name             = "www-spare-${count.index}"
  resource_pool_id = data.vsphere_compute_cluster.cl["b"].resource_pool_id
  datastore_id     = "ds"
  network_interface { network_id = "n" }
}
resource "vsphere_compute_cluster_vm_anti_affinity_rule" "r" {
  for_each = {
    a = vsphere_virtual_machine.main[*].id
    b = vsphere_virtual_machine.spare[*].id
  }
  name                = "apart-${each.key}"
  compute_cluster_id  = data.vsphere_compute_cluster.cl[each.key].id
  virtual_machine_ids = each.value
}
resource "cloudflare_load_balancer_monitor" "m" {
  account_id = "a"
  type       = "tcp"
  port       = 443
}
resource "cloudflare_load_balancer_pool" "main" {
  account_id = "a"
  name       = "main"
  monitor    = cloudflare_load_balancer_monitor.m.id
  origins    = [for v in vsphere_virtual_machine.main : { name = v.name, address = v.default_ip_address }]
}
resource "cloudflare_load_balancer_pool" "spare" {
  account_id = "a"
  name       = "spare"
  monitor    = cloudflare_load_balancer_monitor.m.id
  origins    = [for v in vsphere_virtual_machine.spare : { name = v.name, address = v.default_ip_address }]
}
resource "cloudflare_load_balancer" "www" {
  zone_id       = "z"
  name          = "www.example"
  default_pools = [cloudflare_load_balancer_pool.main.id]
  fallback_pool = cloudflare_load_balancer_pool.spare.id
}
