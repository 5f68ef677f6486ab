provider "openstack" { cloud = "private" }
resource "openstack_compute_servergroup_v2" "db" {
  name     = "db"
  policies = ["soft-anti-affinity"]
}
resource "openstack_compute_instance_v2" "db" {
  count = 3
  name              = "db"
  image_name        = "db"
  flavor_name       = "m1.large"
  availability_zone = "az1"
  network { name = "n" }
  scheduler_hints { group = openstack_compute_servergroup_v2.db.id }
}
