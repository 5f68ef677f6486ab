provider "openstack" {
  cloud  = "corp"
  region = "seoul1"
}
resource "openstack_networking_network_v2" "web" { name = "web" }
resource "openstack_networking_subnet_v2" "web" {
  network_id = openstack_networking_network_v2.web.id
  cidr       = "192.168.40.0/24"
}
resource "openstack_compute_instance_v2" "web" {
  count             = 3
  name              = "web-${count.index}"
  image_name        = "rocky-9"
  flavor_name       = "m1.large"
  availability_zone = "az1"
  network { uuid = openstack_networking_network_v2.web.id }
}
resource "openstack_lb_loadbalancer_v2" "web" {
  name          = "web"
  vip_subnet_id = openstack_networking_subnet_v2.web.id
}
resource "openstack_lb_listener_v2" "web" {
  protocol        = "HTTP"
  protocol_port   = 80
  loadbalancer_id = openstack_lb_loadbalancer_v2.web.id
}
resource "openstack_lb_pool_v2" "web" {
  protocol    = "HTTP"
  lb_method   = "ROUND_ROBIN"
  listener_id = openstack_lb_listener_v2.web.id
}
resource "openstack_lb_member_v2" "web" {
  count         = 3
  pool_id       = openstack_lb_pool_v2.web.id
  address       = openstack_compute_instance_v2.web[count.index].access_ip_v4
  protocol_port = 8080
}
resource "openstack_lb_monitor_v2" "web" {
  pool_id     = openstack_lb_pool_v2.web.id
  type        = "HTTP"
  delay       = 5
  timeout     = 3
  max_retries = 3
}
