provider "alicloud" { region = "cn-beijing" }
resource "alicloud_kvstore_instance" "c" {
  db_instance_name  = "c"
  instance_class    = "redis.shard.small.2.ce"
  instance_type     = "Redis"
  engine_version    = "7.0"
  zone_id           = "cn-beijing-h"
  secondary_zone_id = "cn-beijing-k"
  vswitch_id        = "vsw-1"
}
