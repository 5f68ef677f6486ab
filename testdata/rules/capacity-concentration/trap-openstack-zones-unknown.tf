provider "openstack" { cloud = "private" }
variable "zones" { type = list(string) }
resource "openstack_compute_instance_v2" "chat" {
  count = 4
  name              = "chat"
  image_name        = "chat"
  flavor_name       = "m1.large"
  availability_zone = var.zones[count.index]
  network { name = "n" }
}
