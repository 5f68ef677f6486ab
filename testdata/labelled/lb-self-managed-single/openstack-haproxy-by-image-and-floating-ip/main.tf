provider "openstack" {
  cloud = "corp"
}
resource "openstack_compute_servergroup_v2" "web" {
  name     = "web"
  policies = ["anti-affinity"]
}
resource "openstack_compute_instance_v2" "web" {
  count             = 4
  name              = "web-${count.index}"
  image_name        = "web-3"
  flavor_name       = "m1.large"
  availability_zone = element(["az1", "az2"], count.index)
  network { name = "web" }
  scheduler_hints { group = openstack_compute_servergroup_v2.web.id }
}
resource "openstack_compute_instance_v2" "edge" {
  name              = "edge-1"
  image_name        = "haproxy-2.8"
  flavor_name       = "m1.medium"
  availability_zone = "az1"
  network { name = "dmz" }
  user_data = templatefile("${path.module}/haproxy.tftpl", {
    servers = openstack_compute_instance_v2.web[*].access_ip_v4
  })
}
resource "openstack_networking_floatingip_v2" "edge" {
  pool = "public"
}
resource "openstack_networking_floatingip_associate_v2" "edge" {
  floating_ip = openstack_networking_floatingip_v2.edge.address
  port_id     = openstack_compute_instance_v2.edge.network[0].port
}
resource "openstack_dns_recordset_v2" "www" {
  zone_id = "77aa"
  name    = "www.corp.example."
  type    = "A"
  records = [openstack_networking_floatingip_v2.edge.address]
}
