provider "alicloud" {
  region = "cn-hangzhou"
}
resource "alicloud_vpc" "main" {
  vpc_name   = "main"
  cidr_block = "172.16.0.0/12"
}
resource "alicloud_vswitch" "zone" {
  for_each   = { "cn-hangzhou-i" = "172.16.1.0/24", "cn-hangzhou-j" = "172.16.2.0/24" }
  vpc_id     = alicloud_vpc.main.id
  zone_id    = each.key
  cidr_block = each.value
}
resource "alicloud_security_group" "web" {
  vpc_id = alicloud_vpc.main.id
}
resource "alicloud_instance" "web" {
  count           = 4
  instance_name   = "web-${count.index}"
  instance_type   = "ecs.g7.large"
  image_id        = "aliyun_3_x64_20G_alibase_20250117.vhd"
  security_groups = [alicloud_security_group.web.id]
  vswitch_id      = alicloud_vswitch.zone["cn-hangzhou-i"].id
}
resource "alicloud_alb_load_balancer" "web" {
  load_balancer_name    = "web"
  vpc_id                = alicloud_vpc.main.id
  address_type          = "Internet"
  load_balancer_edition = "Standard"
  dynamic "zone_mappings" {
    for_each = alicloud_vswitch.zone
    content {
      zone_id    = zone_mappings.key
      vswitch_id = zone_mappings.value.id
    }
  }
  load_balancer_billing_config { pay_type = "PayAsYouGo" }
}
resource "alicloud_alb_server_group" "web" {
  server_group_name = "web"
  protocol          = "HTTP"
  vpc_id            = alicloud_vpc.main.id
  health_check_config { health_check_enabled = true }
  sticky_session_config { sticky_session_enabled = false }
  dynamic "servers" {
    for_each = alicloud_instance.web
    content {
      server_id   = servers.value.id
      server_type = "Ecs"
      port        = 80
      weight      = 10
    }
  }
}
resource "alicloud_alb_listener" "web" {
  load_balancer_id  = alicloud_alb_load_balancer.web.id
  listener_port     = 80
  listener_protocol = "HTTP"
  default_actions {
    type = "ForwardGroup"
    forward_group_config {
      server_group_tuples { server_group_id = alicloud_alb_server_group.web.id }
    }
  }
}
