provider "openstack" { cloud = "private" }
resource "openstack_compute_instance_v2" "api" { # want "RL106"
  count             = 2
  name              = "api-${count.index}"
  image_name        = "api"
  flavor_name       = "m1.large"
  availability_zone = "az1"
  network { name = "n" }
}
