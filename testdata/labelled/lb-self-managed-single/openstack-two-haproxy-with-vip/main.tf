provider "openstack" {
  cloud = "corp"
}
resource "openstack_networking_network_v2" "n" { name = "edge" }
resource "openstack_networking_subnet_v2" "n" {
  network_id = openstack_networking_network_v2.n.id
  cidr       = "10.10.0.0/24"
}
resource "openstack_compute_servergroup_v2" "edge" {
  name     = "edge"
  policies = ["anti-affinity"]
}
resource "openstack_networking_port_v2" "vip" {
  network_id = openstack_networking_network_v2.n.id
  name       = "vip"
  fixed_ip {
    subnet_id  = openstack_networking_subnet_v2.n.id
    ip_address = "10.10.0.5"
  }
}
resource "openstack_networking_port_v2" "edge" {
  count      = 2
  network_id = openstack_networking_network_v2.n.id
  allowed_address_pairs { ip_address = "10.10.0.5" }
}
resource "openstack_compute_instance_v2" "edge" {
  count             = 2
  name              = "haproxy-${count.index}"
  image_name        = "debian-12"
  flavor_name       = "m1.small"
  availability_zone = "az${count.index + 1}"
  user_data         = "#cloud-config\npackages: [haproxy, keepalived]\n"
  network { port = openstack_networking_port_v2.edge[count.index].id }
  scheduler_hints { group = openstack_compute_servergroup_v2.edge.id }
}
resource "openstack_networking_floatingip_v2" "edge" { pool = "public" }
resource "openstack_networking_floatingip_associate_v2" "edge" {
  floating_ip = openstack_networking_floatingip_v2.edge.address
  port_id     = openstack_networking_port_v2.vip.id
}
