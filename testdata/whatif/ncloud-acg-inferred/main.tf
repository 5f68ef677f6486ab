provider "ncloud" {
  region      = "KR"
  support_vpc = true
}
resource "ncloud_vpc" "v" {
  ipv4_cidr_block = "10.0.0.0/16"
}
resource "ncloud_subnet" "web" {
  for_each       = { KR-1 = "10.0.1.0/24", KR-2 = "10.0.2.0/24" }
  vpc_no         = ncloud_vpc.v.id
  subnet         = each.value
  zone           = each.key
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_access_control_group" "web" {
  name   = "web"
  vpc_no = ncloud_vpc.v.id
}
resource "ncloud_access_control_group" "cache" {
  name   = "cache"
  vpc_no = ncloud_vpc.v.id
}
resource "ncloud_access_control_group_rule" "cache" {
  access_control_group_no = ncloud_access_control_group.cache.id
  inbound {
    protocol                       = "TCP"
    port_range                     = "6379"
    source_access_control_group_no = ncloud_access_control_group.web.id
  }
}
resource "ncloud_network_interface" "web" {
  for_each              = ncloud_subnet.web
  subnet_no             = each.value.id
  access_control_groups = [ncloud_access_control_group.web.id]
}
resource "ncloud_network_interface" "cache" {
  subnet_no             = ncloud_subnet.web["KR-2"].id
  access_control_groups = [ncloud_access_control_group.cache.id]
}
resource "ncloud_server" "web" {
  for_each  = ncloud_subnet.web
  subnet_no = each.value.id
  name      = "web-${lower(each.key)}"
  network_interface {
    network_interface_no = ncloud_network_interface.web[each.key].id
    order                = 0
  }
}
resource "ncloud_server" "cache" {
  subnet_no = ncloud_subnet.web["KR-2"].id
  name      = "cache"
  network_interface {
    network_interface_no = ncloud_network_interface.cache.id
    order                = 0
  }
}
resource "ncloud_lb" "web" {
  name           = "web"
  network_type   = "PUBLIC"
  type           = "APPLICATION"
  subnet_no_list = [for s in ncloud_subnet.web : s.subnet_no]
}
resource "ncloud_lb_target_group" "web" {
  vpc_no   = ncloud_vpc.v.id
  protocol = "HTTP"
  port     = 80
  health_check {
    protocol = "HTTP"
    port     = 80
  }
}
resource "ncloud_lb_target_group_attachment" "web" {
  target_group_no = ncloud_lb_target_group.web.target_group_no
  target_no_list  = [for s in ncloud_server.web : s.instance_no]
}
resource "ncloud_lb_listener" "web" {
  load_balancer_no = ncloud_lb.web.load_balancer_no
  protocol         = "HTTP"
  port             = 80
  target_group_no  = ncloud_lb_target_group.web.target_group_no
}
