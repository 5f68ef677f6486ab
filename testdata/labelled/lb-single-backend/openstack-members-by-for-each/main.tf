locals {
  servers = {
    ims-1 = { zone = "az1", ip = "10.4.0.11" }
    ims-2 = { zone = "az2", ip = "10.4.0.12" }
    ims-3 = { zone = "az1", ip = "10.4.0.13" }
    ims-4 = { zone = "az2", ip = "10.4.0.14" }
  }
}
resource "openstack_networking_network_v2" "ims" { name = "ims" }
resource "openstack_networking_subnet_v2" "ims" {
  name       = "ims"
  network_id = openstack_networking_network_v2.ims.id
  cidr       = "10.4.0.0/24"
}
resource "openstack_networking_port_v2" "ims" {
  for_each   = local.servers
  name       = each.key
  network_id = openstack_networking_network_v2.ims.id
  fixed_ip {
    subnet_id  = openstack_networking_subnet_v2.ims.id
    ip_address = each.value.ip
  }
}
resource "openstack_compute_instance_v2" "ims" {
  for_each          = local.servers
  name              = each.key
  image_name        = "ims-3.3"
  flavor_name       = "m1.large"
  availability_zone = each.value.zone
  network { port = openstack_networking_port_v2.ims[each.key].id }
}
resource "openstack_lb_loadbalancer_v2" "ims" {
  name          = "ims"
  vip_subnet_id = openstack_networking_subnet_v2.ims.id
}
resource "openstack_lb_listener_v2" "ims" {
  loadbalancer_id = openstack_lb_loadbalancer_v2.ims.id
  protocol        = "TCP"
  protocol_port   = 5060
}
resource "openstack_lb_pool_v2" "ims" {
  listener_id = openstack_lb_listener_v2.ims.id
  protocol    = "TCP"
  lb_method   = "LEAST_CONNECTIONS"
}
resource "openstack_lb_member_v2" "ims" {
  for_each      = openstack_networking_port_v2.ims
  pool_id       = openstack_lb_pool_v2.ims.id
  address       = each.value.all_fixed_ips[0]
  protocol_port = 5060
  subnet_id     = openstack_networking_subnet_v2.ims.id
}
resource "openstack_lb_monitor_v2" "ims" {
  pool_id     = openstack_lb_pool_v2.ims.id
  type        = "TCP"
  delay       = 5
  timeout     = 3
  max_retries = 3
}
