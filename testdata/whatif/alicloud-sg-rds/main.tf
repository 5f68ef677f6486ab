provider "alicloud" {
  region = "ap-southeast-1"
}
locals {
  zones = ["ap-southeast-1a", "ap-southeast-1b"]
}
resource "alicloud_vpc" "v" {
  cidr_block = "10.0.0.0/8"
}
resource "alicloud_vswitch" "s" {
  count      = 2
  vpc_id     = alicloud_vpc.v.id
  cidr_block = "10.${count.index}.0.0/16"
  zone_id    = local.zones[count.index]
}
resource "alicloud_security_group" "web" {
  vpc_id = alicloud_vpc.v.id
}
resource "alicloud_security_group" "queue" {
  vpc_id = alicloud_vpc.v.id
}
resource "alicloud_security_group_rule" "queue" {
  type                     = "ingress"
  ip_protocol              = "tcp"
  port_range               = "5672/5672"
  security_group_id        = alicloud_security_group.queue.id
  source_security_group_id = alicloud_security_group.web.id
}
resource "alicloud_db_instance" "mall" {
  engine           = "MySQL"
  engine_version   = "8.0"
  instance_type    = "rds.mysql.s3.large"
  instance_storage = 100
  category         = "HighAvailability"
  zone_id          = local.zones[0]
  zone_id_slave_a  = local.zones[1]
  vswitch_id       = join(",", alicloud_vswitch.s[*].id)
}
resource "alicloud_instance" "queue" {
  instance_type   = "ecs.g7.large"
  image_id        = "i"
  vswitch_id      = alicloud_vswitch.s[1].id
  security_groups = [alicloud_security_group.queue.id]
}
resource "alicloud_instance" "web" {
  count           = 2
  instance_type   = "ecs.g7.large"
  image_id        = "i"
  vswitch_id      = alicloud_vswitch.s[count.index].id
  security_groups = [alicloud_security_group.web.id]
  user_data       = "DB=${alicloud_db_instance.mall.connection_string}"
}
resource "alicloud_slb_load_balancer" "mall" {
  load_balancer_name = "mall"
  address_type       = "internet"
  load_balancer_spec = "slb.s2.small"
  master_zone_id     = local.zones[0]
  slave_zone_id      = local.zones[1]
}
resource "alicloud_slb_attachment" "mall" {
  load_balancer_id = alicloud_slb_load_balancer.mall.id
  instance_ids     = alicloud_instance.web[*].id
}
