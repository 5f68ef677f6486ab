provider "openstack" { cloud = "acme" }

data "openstack_compute_availability_zones_v2" "z" {}

variable "zones" {
  type    = list(string)
  default = ["az-1", "az-2", "az-3"]
}

resource "openstack_compute_servergroup_v2" "ldap" {
  name     = "ldap"
  policies = ["soft-anti-affinity"]
}

resource "openstack_compute_instance_v2" "ldap" {
  count             = 6
  name              = "ldap-${count.index}"
  image_name        = "ldap-4"
  flavor_name       = "m1.large"
  availability_zone = element(var.zones, count.index)
  network { name = "corp" }
  scheduler_hints { group = openstack_compute_servergroup_v2.ldap.id }
}
