provider "openstack" {
  region = "RegionOne"
}
resource "openstack_networking_secgroup_v2" "web" {
  name = "web"
}
resource "openstack_networking_secgroup_v2" "db" {
  name = "db"
}
resource "openstack_networking_secgroup_rule_v2" "db" {
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  port_range_min    = 5432
  port_range_max    = 5432
  remote_group_id   = openstack_networking_secgroup_v2.web.id
  security_group_id = openstack_networking_secgroup_v2.db.id
}
resource "openstack_compute_instance_v2" "web" {
  for_each          = toset(["az1", "az2"])
  name              = "web-${each.key}"
  flavor_name       = "m1"
  image_name        = "debian"
  availability_zone = each.key
  security_groups   = ["default", openstack_networking_secgroup_v2.web.name]
  network {
    name = "app"
  }
}
resource "openstack_compute_instance_v2" "db" {
  name              = "db"
  flavor_name       = "m2"
  image_name        = "debian"
  availability_zone = "az1"
  security_groups   = [openstack_networking_secgroup_v2.db.name]
  network {
    name = "app"
  }
}
resource "openstack_lb_loadbalancer_v2" "web" {
  vip_subnet_id = "s"
}
resource "openstack_lb_listener_v2" "web" {
  loadbalancer_id = openstack_lb_loadbalancer_v2.web.id
  protocol        = "TCP"
  protocol_port   = 80
}
resource "openstack_lb_pool_v2" "web" {
  listener_id = openstack_lb_listener_v2.web.id
  protocol    = "TCP"
  lb_method   = "ROUND_ROBIN"
}
resource "openstack_lb_members_v2" "web" {
  pool_id = openstack_lb_pool_v2.web.id
  dynamic "member" {
    for_each = openstack_compute_instance_v2.web
    content {
      address       = member.value.access_ip_v4
      protocol_port = 80
    }
  }
}
resource "openstack_lb_monitor_v2" "web" {
  pool_id     = openstack_lb_pool_v2.web.id
  type        = "TCP"
  delay       = 5
  timeout     = 3
  max_retries = 3
}
