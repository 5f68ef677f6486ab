provider "alicloud" { region = "ap-southeast-1" }
resource "alicloud_vpc" "v" { cidr_block = "10.0.0.0/8" }
resource "alicloud_vswitch" "s" {
  for_each   = { a = 1, b = 2, c = 3 }
  vpc_id     = alicloud_vpc.v.id
  zone_id    = "ap-southeast-1${each.key}"
  cidr_block = "10.${each.value}.0.0/16"
}
resource "alicloud_instance" "gw" {
  for_each        = toset(["b", "c"])
  instance_name   = "gw-${each.key}"
  image_id        = "aliyun_3_x64_20G_alibase_20250117.vhd"
  instance_type   = "ecs.g7.large"
  vswitch_id      = alicloud_vswitch.s[each.key].id
  security_groups = ["sg-t4n"]
}
resource "alicloud_nlb_load_balancer" "gw" {
  load_balancer_name = "gw"
  vpc_id             = alicloud_vpc.v.id
  address_type       = "Internet"
  cross_zone_enabled = false
  dynamic "zone_mappings" {
    for_each = toset(["a", "b"])
    content {
      zone_id    = "ap-southeast-1${zone_mappings.key}"
      vswitch_id = alicloud_vswitch.s[zone_mappings.key].id
    }
  }
}
resource "alicloud_nlb_server_group" "gw" {
  server_group_name = "gw"
  vpc_id            = alicloud_vpc.v.id
  protocol          = "TCP"
  health_check { health_check_enabled = true }
}
resource "alicloud_nlb_server_group_server_attachment" "gw" {
  for_each        = alicloud_instance.gw
  server_group_id = alicloud_nlb_server_group.gw.id
  server_id       = each.value.id
  server_type     = "Ecs"
  port            = 9443
}
resource "alicloud_nlb_listener" "gw" {
  load_balancer_id  = alicloud_nlb_load_balancer.gw.id
  listener_protocol = "TCP"
  listener_port     = 443
  server_group_id   = alicloud_nlb_server_group.gw.id
}
