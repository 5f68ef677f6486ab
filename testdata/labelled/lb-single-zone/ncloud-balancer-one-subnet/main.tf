provider "ncloud" {
  region      = "KR"
  support_vpc = true
}
locals { zones = ["KR-1", "KR-2"] }
resource "ncloud_vpc" "main" { ipv4_cidr_block = "10.0.0.0/16" }
resource "ncloud_subnet" "app" {
  count          = 2
  vpc_no         = ncloud_vpc.main.id
  subnet         = "10.0.${count.index}.0/24"
  zone           = local.zones[count.index]
  network_acl_no = ncloud_vpc.main.default_network_acl_no
  subnet_type    = "PRIVATE"
  usage_type     = "GEN"
}
resource "ncloud_subnet" "lb" {
  count          = 1
  vpc_no         = ncloud_vpc.main.id
  subnet         = "10.0.${count.index + 10}.0/24"
  zone           = local.zones[count.index]
  network_acl_no = ncloud_vpc.main.default_network_acl_no
  subnet_type    = "PUBLIC"
  usage_type     = "LOADB"
}
resource "ncloud_server" "gw" {
  count                         = 4
  name                          = "gw-${count.index}"
  subnet_no                     = ncloud_subnet.app[count.index % 2].id
  server_image_number           = "23214590"
  server_spec_code              = "s2-g3"
  login_key_name                = "ops"
  is_protect_server_termination = true
}
resource "ncloud_lb" "gw" {
  name           = "gw"
  type           = "NETWORK"
  network_type   = "PUBLIC"
  subnet_no_list = ncloud_subnet.lb[*].id
}
resource "ncloud_lb_target_group" "gw" {
  vpc_no      = ncloud_vpc.main.id
  protocol    = "TCP"
  target_type = "VSVR"
  port        = 443
  health_check {
    protocol       = "TCP"
    port           = 443
    cycle          = 30
    up_threshold   = 2
    down_threshold = 2
  }
}
resource "ncloud_lb_target_group_attachment" "gw" {
  target_group_no = ncloud_lb_target_group.gw.target_group_no
  target_no_list  = ncloud_server.gw[*].instance_no
}
resource "ncloud_lb_listener" "gw" {
  load_balancer_no = ncloud_lb.gw.load_balancer_no
  protocol         = "TCP"
  port             = 443
  target_group_no  = ncloud_lb_target_group.gw.target_group_no
}
