provider "alicloud" {
  region = "cn-shanghai"
}
variable "zone" { default = "cn-shanghai-l" }
resource "alicloud_vswitch" "db" {
  vpc_id     = "vpc-uf6"
  zone_id    = var.zone
  cidr_block = "10.9.0.0/24"
}
resource "alicloud_db_instance" "trade" {
  engine              = "MySQL"
  engine_version      = "8.0"
  category            = "HighAvailability"
  instance_type       = "mysql.x4.large.2c"
  instance_storage    = 200
  zone_id             = var.zone
  zone_id_slave_a     = var.zone
  vswitch_id          = alicloud_vswitch.db.id
  deletion_protection = true
}
resource "alicloud_db_backup_policy" "trade" {
  instance_id                 = alicloud_db_instance.trade.id
  preferred_backup_period     = ["Monday", "Thursday"]
  backup_retention_period     = 30
}
