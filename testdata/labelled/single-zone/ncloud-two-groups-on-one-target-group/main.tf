provider "ncloud" {
  region      = "KR"
  support_vpc = true
}
locals {
  zones = { k1 = "KR-1", k2 = "KR-2" }
}
resource "ncloud_vpc" "shop" {
  name            = "shop"
  ipv4_cidr_block = "10.30.0.0/16"
}
resource "ncloud_subnet" "was" {
  for_each       = local.zones
  vpc_no         = ncloud_vpc.shop.id
  subnet         = cidrsubnet("10.30.0.0/16", 8, index(keys(local.zones), each.key))
  zone           = each.value
  network_acl_no = ncloud_vpc.shop.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_subnet" "lb" {
  for_each       = local.zones
  vpc_no         = ncloud_vpc.shop.id
  subnet         = cidrsubnet("10.30.0.0/16", 8, 100 + index(keys(local.zones), each.key))
  zone           = each.value
  network_acl_no = ncloud_vpc.shop.default_network_acl_no
  subnet_type    = "PUBLIC"
  usage_type     = "LOADB"
}
resource "ncloud_launch_configuration" "shop" {
  name                     = "shop-lc"
  member_server_image_no   = "1204556"
  server_product_code      = "SVR.VSVR.HICPU.C004.M008.NET.SSD.B050.G002"
}
resource "ncloud_lb_target_group" "shop" {
  vpc_no   = ncloud_vpc.shop.vpc_no
  protocol = "HTTP"
  port     = 8080
  health_check {
    protocol    = "HTTP"
    http_method = "GET"
    port        = 8080
    url_path    = "/health"
  }
}
resource "ncloud_auto_scaling_group" "shop" {
  for_each                 = local.zones
  name                     = "shop-${each.key}"
  launch_configuration_no  = ncloud_launch_configuration.shop.launch_configuration_no
  subnet_no                = ncloud_subnet.was[each.key].id
  access_control_group_no_list = [ncloud_vpc.shop.default_access_control_group_no]
  min_size                 = 2
  max_size                 = 8
  desired_capacity         = 2
  health_check_type_code   = "LOADB"
  health_check_grace_period = 300
  target_group_list        = [ncloud_lb_target_group.shop.target_group_no]
}
resource "ncloud_lb" "shop" {
  name           = "shop-lb"
  type           = "APPLICATION"
  network_type   = "PUBLIC"
  subnet_no_list = [for s in ncloud_subnet.lb : s.subnet_no]
}
resource "ncloud_lb_listener" "shop" {
  load_balancer_no = ncloud_lb.shop.id
  protocol         = "HTTP"
  port             = 80
  target_group_no  = ncloud_lb_target_group.shop.target_group_no
}
