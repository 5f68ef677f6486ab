provider "openstack" { cloud = "private" }
resource "openstack_compute_instance_v2" "web" {
  count = 2
  name              = "web"
  image_name        = "web"
  flavor_name       = "m1.large"
  availability_zone = ["az1", "az2"][count.index]
  network { name = "n" }
}
resource "openstack_lb_loadbalancer_v2" "web" {
  name          = "web"
  vip_subnet_id = "s"
}
resource "openstack_lb_listener_v2" "web" {
  loadbalancer_id = openstack_lb_loadbalancer_v2.web.id
  protocol        = "TCP"
  protocol_port   = 443
}
resource "openstack_lb_pool_v2" "web" { 
  listener_id = openstack_lb_listener_v2.web.id
  protocol    = "TCP"
  lb_method   = "ROUND_ROBIN"
}
resource "openstack_lb_member_v2" "web" {
  count         = 2
  pool_id       = openstack_lb_pool_v2.web.id
  address       = openstack_compute_instance_v2.web[count.index].access_ip_v4
  protocol_port = 443
}
resource "openstack_lb_monitor_v2" "web" {
  pool_id     = openstack_lb_pool_v2.web.id
  type        = "TCP"
  delay       = 5
  timeout     = 3
  max_retries = 3
}
