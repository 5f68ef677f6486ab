provider "openstack" {
  cloud = "corp"
}
resource "openstack_compute_instance_v2" "web" {
  for_each          = { az1 = 1, az2 = 2 }
  name              = "web-${each.key}"
  image_name        = "ubuntu-24.04"
  flavor_name       = "m1.medium"
  availability_zone = each.key
  network { name = "web" }
}
resource "openstack_lb_loadbalancer_v2" "web" {
  vip_subnet_id = "4e0f6b9e-38a5-4d0f-9fd8-1ea0cf5b8b11"
}
resource "openstack_lb_listener_v2" "web" {
  loadbalancer_id = openstack_lb_loadbalancer_v2.web.id
  protocol        = "HTTP"
  protocol_port   = 80
}
resource "openstack_lb_pool_v2" "web" {
  listener_id = openstack_lb_listener_v2.web.id
  protocol    = "HTTP"
  lb_method   = "LEAST_CONNECTIONS"
}
resource "openstack_lb_member_v2" "web" {
  for_each      = openstack_compute_instance_v2.web
  pool_id       = openstack_lb_pool_v2.web.id
  address       = each.value.access_ip_v4
  protocol_port = 8080
}
