provider "alicloud" {
  region = "ap-southeast-1"
}
locals {
  zones = ["ap-southeast-1a", "ap-southeast-1b"]
}
resource "alicloud_vpc" "main" {
  cidr_block = "172.16.0.0/12"
}
resource "alicloud_vswitch" "cache" {
  count      = 2
  vpc_id     = alicloud_vpc.main.id
  zone_id    = local.zones[count.index]
  cidr_block = cidrsubnet("172.16.0.0/12", 8, count.index)
}
resource "alicloud_kvstore_instance" "rank" {
  db_instance_name           = "rank"
  instance_type              = "Redis"
  engine_version             = "7.0"
  instance_class             = "redis.shard.small.2.ce"
  vswitch_id                 = alicloud_vswitch.cache[0].id
  zone_id                    = local.zones[0]
  secondary_zone_id          = local.zones[1]
  instance_release_protection = true
}
