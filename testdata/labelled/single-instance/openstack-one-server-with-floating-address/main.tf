provider "openstack" { cloud = "corp" }
resource "openstack_networking_port_v2" "w" {
  network_id = "n-1"
}
resource "openstack_compute_instance_v2" "w" {
  name        = "w"
  image_name  = "debian-12"
  flavor_name = "m1.small"
  network { port = openstack_networking_port_v2.w.id }
}
resource "openstack_networking_floatingip_v2" "w" {
  pool    = "public"
  port_id = openstack_networking_port_v2.w.id
}
resource "openstack_dns_zone_v2" "z" {
  name  = "example.kr."
  email = "ops@example.kr"
}
resource "openstack_dns_recordset_v2" "w" {
  zone_id = openstack_dns_zone_v2.z.id
  name    = "w.example.kr."
  type    = "A"
  records = [openstack_networking_floatingip_v2.w.address]
}
