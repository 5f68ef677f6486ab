provider "openstack" { cloud = "private" }
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
