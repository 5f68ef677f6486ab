provider "openstack" { cloud = "private" }
resource "openstack_compute_servergroup_v2" "api" {
  name     = "api"
  policies = ["anti-affinity"]
}
resource "openstack_compute_instance_v2" "api" {
  count             = 2
  name              = "api-${count.index}"
  image_name        = "api"
  flavor_name       = "m1.large"
  availability_zone = "az1"
  network { name = "n" }
  scheduler_hints { group = openstack_compute_servergroup_v2.api.id }
}
