provider "alicloud" { region = "ap-northeast-1" }
resource "alicloud_vswitch" "s" {
  count      = 2
  vpc_id     = "vpc-1"
  cidr_block = "10.0.${count.index}.0/24"
  zone_id    = ["ap-northeast-1a", "ap-northeast-1b"][count.index]
}
resource "alicloud_instance" "gate" {
  count         = 2
  image_id      = "m-1"
  instance_type = "ecs.g7.large"
  vswitch_id    = alicloud_vswitch.s[count.index % 2].id
}
resource "alicloud_nlb_load_balancer" "gate" { 
  load_balancer_name = "gate"
  vpc_id             = "vpc-1"
  address_type       = "Internet"
  cross_zone_enabled = false
  dynamic "zone_mappings" {
    for_each = alicloud_vswitch.s
    content {
      zone_id    = zone_mappings.value.zone_id
      vswitch_id = zone_mappings.value.id
    }
  }
}
resource "alicloud_nlb_server_group" "gate" {
  server_group_name = "gate"
  vpc_id            = "vpc-1"
  health_check { health_check_enabled = true }
}
resource "alicloud_nlb_listener" "gate" {
  load_balancer_id  = alicloud_nlb_load_balancer.gate.id
  server_group_id   = alicloud_nlb_server_group.gate.id
  listener_port     = 443
  listener_protocol = "TCP"
}
resource "alicloud_nlb_server_group_server_attachment" "gate" {
  count           = 2
  server_group_id = alicloud_nlb_server_group.gate.id
  server_type     = "Ecs"
  server_id       = alicloud_instance.gate[count.index].id
  port            = 443
}
