provider "openstack" { cloud = "private" }
resource "openstack_compute_instance_v2" "api" { # want "RL108"
  count             = 5
  name              = "api-${count.index}"
  image_name        = "api"
  flavor_name       = "m1.large"
  availability_zone = count.index == 0 ? "az2" : "az1"
  network { name = "n" }
}
