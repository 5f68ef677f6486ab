provider "ncloud" {
  region = "KR"
}
variable "image" { default = "23214590" }
locals {
  subnets = {
    KR-1 = "10.5.1.0/24"
    KR-2 = "10.5.2.0/24"
  }
}
resource "ncloud_vpc" "api" {
  ipv4_cidr_block = "10.5.0.0/16"
}
resource "ncloud_subnet" "api" {
  for_each       = local.subnets
  vpc_no         = ncloud_vpc.api.id
  subnet         = each.value
  zone           = each.key
  network_acl_no = ncloud_vpc.api.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_subnet" "lb" {
  vpc_no         = ncloud_vpc.api.id
  subnet         = "10.5.101.0/24"
  zone           = "KR-1"
  network_acl_no = ncloud_vpc.api.default_network_acl_no
  subnet_type    = "PUBLIC"
  usage_type     = "LOADB"
}
resource "ncloud_server" "api" {
  for_each            = { for p in setproduct(keys(local.subnets), ["a", "b"]) : join("-", p) => p[0] }
  name                = "api-${lower(each.key)}"
  subnet_no           = ncloud_subnet.api[each.value].id
  server_image_number = var.image
  server_spec_code    = "c4-g3"
  login_key_name      = "ops"
}
resource "ncloud_lb" "api" {
  name           = "api"
  type           = "NETWORK"
  network_type   = "PUBLIC"
  subnet_no_list = [ncloud_subnet.lb.subnet_no]
}
resource "ncloud_lb_target_group" "api" {
  vpc_no   = ncloud_vpc.api.vpc_no
  protocol = "TCP"
  port     = 8443
  health_check {
    protocol = "TCP"
    port     = 8443
  }
}
resource "ncloud_lb_target_group_attachment" "api" {
  target_group_no = ncloud_lb_target_group.api.target_group_no
  target_no_list  = values(ncloud_server.api)[*].instance_no
}
resource "ncloud_lb_listener" "api" {
  load_balancer_no = ncloud_lb.api.load_balancer_no
  protocol         = "TCP"
  port             = 443
  target_group_no  = ncloud_lb_target_group.api.target_group_no
}
