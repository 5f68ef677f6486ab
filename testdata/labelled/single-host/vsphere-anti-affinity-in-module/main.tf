provider "vsphere" {}

data "vsphere_datacenter" "dc" {
  name = "yongin"
}

data "vsphere_compute_cluster" "c" {
  name          = "general"
  datacenter_id = data.vsphere_datacenter.dc.id
}

data "vsphere_datastore" "d" {
  name          = "vsan"
  datacenter_id = data.vsphere_datacenter.dc.id
}

resource "vsphere_virtual_machine" "idp" {
  for_each         = toset(["idp-1", "idp-2", "idp-3"])
  name             = each.key
  resource_pool_id = data.vsphere_compute_cluster.c.resource_pool_id
  datastore_id     = data.vsphere_datastore.d.id
  num_cpus         = 4
  memory           = 16384
  network_interface { network_id = "dvportgroup-7" }
  disk {
    label = "disk0"
    size  = 60
  }
}

module "apart" {
  source  = "./apart"
  name    = "idp"
  cluster = data.vsphere_compute_cluster.c.id
  vms     = [for v in vsphere_virtual_machine.idp : v.id]
}
