provider "openstack" {
  cloud = "corp"
}
variable "plan" {
  type    = map(number)
  default = { az1 = 7, az2 = 1 }
}
locals {
  nodes = flatten([for z, n in var.plan : [for i in range(n) : { name = "web-${z}-${i}", zone = z }]])
}
resource "openstack_compute_servergroup_v2" "web" {
  name     = "web"
  policies = ["anti-affinity"]
}
resource "openstack_compute_instance_v2" "web" {
  for_each          = { for n in local.nodes : n.name => n }
  name              = each.key
  image_name        = "web-7"
  flavor_name       = "m1.large"
  availability_zone = each.value.zone
  network { name = "web" }
  scheduler_hints { group = openstack_compute_servergroup_v2.web.id }
}
resource "openstack_lb_loadbalancer_v2" "web" {
  name          = "web"
  vip_subnet_id = "9f1d"
}
resource "openstack_lb_pool_v2" "web" {
  protocol        = "HTTP"
  lb_method       = "ROUND_ROBIN"
  loadbalancer_id = openstack_lb_loadbalancer_v2.web.id
}
resource "openstack_lb_monitor_v2" "web" {
  pool_id     = openstack_lb_pool_v2.web.id
  type        = "HTTP"
  url_path    = "/"
  delay       = 5
  timeout     = 3
  max_retries = 3
}
resource "openstack_lb_member_v2" "web" {
  for_each      = openstack_compute_instance_v2.web
  pool_id       = openstack_lb_pool_v2.web.id
  address       = each.value.access_ip_v4
  protocol_port = 8080
}
