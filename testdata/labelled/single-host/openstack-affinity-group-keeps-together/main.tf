provider "openstack" {
  cloud = "corp"
}
variable "policy" {
  type    = string
  default = "affinity"
}
resource "openstack_compute_servergroup_v2" "calc" {
  name     = "calc"
  policies = [var.policy]
}
resource "openstack_compute_instance_v2" "calc" {
  for_each          = toset(["calc-1", "calc-2", "calc-3"])
  name              = each.key
  image_name        = "calc-9"
  flavor_name       = "c1.large"
  availability_zone = "nova-east"
  network { name = "calc" }
  scheduler_hints { group = openstack_compute_servergroup_v2.calc.id }
}
resource "openstack_lb_loadbalancer_v2" "calc" {
  name          = "calc"
  vip_subnet_id = "9f1d"
}
resource "openstack_lb_listener_v2" "calc" {
  protocol        = "TCP"
  protocol_port   = 9000
  loadbalancer_id = openstack_lb_loadbalancer_v2.calc.id
}
resource "openstack_lb_pool_v2" "calc" {
  protocol    = "TCP"
  lb_method   = "ROUND_ROBIN"
  listener_id = openstack_lb_listener_v2.calc.id
}
resource "openstack_lb_monitor_v2" "calc" {
  pool_id     = openstack_lb_pool_v2.calc.id
  type        = "TCP"
  delay       = 5
  timeout     = 3
  max_retries = 3
}
resource "openstack_lb_members_v2" "calc" {
  pool_id = openstack_lb_pool_v2.calc.id
  dynamic "member" {
    for_each = openstack_compute_instance_v2.calc
    content {
      address       = member.value.access_ip_v4
      protocol_port = 9000
    }
  }
}
