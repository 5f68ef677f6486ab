provider "alicloud" {
  region = "cn-shenzhen"
}
resource "alicloud_vswitch" "db" {
  vpc_id     = "vpc-wz9"
  zone_id    = "cn-shenzhen-f"
  cidr_block = "10.0.5.0/24"
}
resource "alicloud_polardb_cluster" "main" {
  db_type             = "MySQL"
  db_version          = "8.0"
  db_node_class       = "polar.mysql.x4.large"
  db_node_count       = 2
  pay_type            = "PostPaid"
  vswitch_id          = alicloud_vswitch.db.id
  zone_id             = "cn-shenzhen-f"
  hot_standby_cluster = "ON"
  deletion_lock       = 1
}
