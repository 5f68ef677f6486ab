provider "nhncloud" {
  region = "KR2"
}
resource "nhncloud_compute_instance_v2" "bbs" {
  name              = "bbs"
  flavor_id         = "m2.c4m8"
  key_pair          = "ops"
  availability_zone = "kr2-pub-a"
  network { uuid = "0a1b" }
}
resource "nhncloud_networking_floatingip_v2" "bbs" {
  pool = "Public Network"
}
resource "nhncloud_networking_floatingip_associate_v2" "bbs" {
  floating_ip = nhncloud_networking_floatingip_v2.bbs.address
  port_id     = nhncloud_compute_instance_v2.bbs.network[0].port
}
