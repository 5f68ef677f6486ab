provider "alicloud" { region = "cn-hangzhou" }
data "alicloud_mongodb_zones" "z" {}
resource "alicloud_vpc" "m" { cidr_block = "10.0.0.0/8" }
resource "alicloud_vswitch" "m" {
  vpc_id     = alicloud_vpc.m.id
  cidr_block = "10.1.0.0/16"
  zone_id    = "cn-hangzhou-h"
}
resource "alicloud_mongodb_instance" "chat" {
  name                = "chat"
  engine_version      = "6.0"
  db_instance_class   = "mdb.shard.4x.large.d"
  db_instance_storage = 100
  replication_factor  = 3
  vswitch_id          = alicloud_vswitch.m.id
  zone_id             = "cn-hangzhou-h"
  secondary_zone_id   = "cn-hangzhou-i"
  hidden_zone_id      = "cn-hangzhou-j"
  backup_time         = "02:00Z-03:00Z"
  lifecycle { prevent_destroy = true }
}
