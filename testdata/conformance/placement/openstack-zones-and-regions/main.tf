terraform {
  required_providers {
    openstack = { source = "terraform-provider-openstack/openstack" }
  }
}
locals {
  clouds = {
    a = { region = "RegionOne", zones = ["nova", "az2"] }
    b = { region = "RegionTwo", zones = ["dc2"] }
  }
}
provider "openstack" {
  region = local.clouds.a.region
  cloud  = "a"
}
provider "openstack" {
  alias  = "b"
  region = local.clouds["b"]["region"]
}
resource "openstack_compute_instance_v2" "vm" {
  count             = 3
  name              = "vm${count.index}"
  availability_zone = element(local.clouds.a.zones, count.index)
}
resource "openstack_blockstorage_volume_v3" "vol" {
  for_each          = { for p in flatten([for c, v in local.clouds : [for z in v.zones : { c = c, z = z, r = v.region }]]) : "${p.c}-${p.z}" => p }
  region            = each.value.r
  size              = 1
  availability_zone = each.value.z
}
module "node" {
  source    = "./node"
  providers = { openstack = openstack.b }
  zone      = one(local.clouds.b.zones)
}
