provider "alicloud" { region = "cn-shenzhen" }
resource "alicloud_db_instance" "d" {
  engine               = "PostgreSQL"
  engine_version       = "16.0"
  instance_type        = "pg.x2.large.2c"
  instance_storage     = 100
  zone_id              = "cn-shenzhen-e"
  zone_id_slave_a      = "cn-shenzhen-f"
  vswitch_id           = "vsw-1"
  instance_charge_type = "Postpaid"
}
