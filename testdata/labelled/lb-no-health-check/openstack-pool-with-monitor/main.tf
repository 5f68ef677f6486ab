provider "openstack" { cloud = "corp" }
resource "openstack_compute_servergroup_v2" "git" {
  name     = "git"
  policies = ["anti-affinity"]
}
resource "openstack_compute_instance_v2" "git" {
  for_each          = { git-a = "zone-a", git-b = "zone-b" }
  name              = each.key
  image_name        = "gitea-1.22"
  flavor_name       = "m1.large"
  availability_zone = each.value
  network { name = "dev" }
  scheduler_hints { group = openstack_compute_servergroup_v2.git.id }
}
resource "openstack_lb_loadbalancer_v2" "git" {
  name          = "git"
  vip_subnet_id = "9f1f1f1f-0000-4000-8000-000000000001"
}
resource "openstack_lb_listener_v2" "git" {
  loadbalancer_id = openstack_lb_loadbalancer_v2.git.id
  protocol        = "TCP"
  protocol_port   = 22
  default_pool_id = openstack_lb_pool_v2.git.id
}
resource "openstack_lb_pool_v2" "git" {
  loadbalancer_id = openstack_lb_loadbalancer_v2.git.id
  protocol        = "TCP"
  lb_method       = "LEAST_CONNECTIONS"
}
resource "openstack_lb_monitor_v2" "git" {
  pool_id     = openstack_lb_pool_v2.git.id
  type        = "TCP"
  delay       = 5
  timeout     = 3
  max_retries = 3
}
resource "openstack_lb_member_v2" "git" {
  for_each      = openstack_compute_instance_v2.git
  pool_id       = openstack_lb_pool_v2.git.id
  address       = each.value.access_ip_v4
  protocol_port = 22
}
