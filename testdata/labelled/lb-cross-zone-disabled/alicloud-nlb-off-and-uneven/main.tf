provider "alicloud" {
  region = "cn-beijing"
}
locals {
  servers = { s1 = "h", s2 = "h", s3 = "h", s4 = "g" }
}
resource "alicloud_vswitch" "tcp" {
  for_each   = toset(["g", "h"])
  vpc_id     = "vpc-2ze"
  zone_id    = "cn-beijing-${each.key}"
  cidr_block = each.key == "g" ? "10.4.0.0/24" : "10.4.1.0/24"
}
resource "alicloud_instance" "tcp" {
  for_each        = local.servers
  instance_name   = each.key
  image_id        = "m-2ze"
  instance_type   = "ecs.c7.xlarge"
  vswitch_id      = alicloud_vswitch.tcp[each.value].id
  security_groups = ["sg-2ze"]
}
resource "alicloud_nlb_load_balancer" "tcp" {
  load_balancer_name = "tcp"
  load_balancer_type = "Network"
  address_type       = "Internet"
  vpc_id             = "vpc-2ze"
  cross_zone_enabled = false
  deletion_protection_enabled = true
  dynamic "zone_mappings" {
    for_each = alicloud_vswitch.tcp
    content {
      vswitch_id = zone_mappings.value.id
      zone_id    = zone_mappings.value.zone_id
    }
  }
}
resource "alicloud_nlb_server_group" "tcp" {
  server_group_name = "tcp"
  vpc_id            = "vpc-2ze"
  protocol          = "TCP"
  health_check {
    health_check_enabled = true
  }
}
resource "alicloud_nlb_server_group_server_attachment" "tcp" {
  for_each        = alicloud_instance.tcp
  server_group_id = alicloud_nlb_server_group.tcp.id
  server_id       = each.value.id
  server_type     = "Ecs"
  port            = 9000
  weight          = 100
}
resource "alicloud_nlb_listener" "tcp" {
  load_balancer_id  = alicloud_nlb_load_balancer.tcp.id
  listener_protocol = "TCP"
  listener_port     = 443
  server_group_id   = alicloud_nlb_server_group.tcp.id
}
