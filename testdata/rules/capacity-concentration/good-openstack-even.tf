provider "openstack" { cloud = "private" }
resource "openstack_compute_instance_v2" "chat" {
  count = 4
  name              = "chat"
  image_name        = "chat"
  flavor_name       = "m1.large"
  availability_zone = ["az1", "az2"][count.index % 2]
  network { name = "n" }
}
