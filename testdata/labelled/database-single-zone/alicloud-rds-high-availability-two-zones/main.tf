provider "alicloud" { region = "cn-shanghai" }
locals { zones = ["cn-shanghai-l", "cn-shanghai-m"] }
resource "alicloud_db_instance" "db" {
  engine                   = "MySQL"
  engine_version           = "8.0"
  instance_type            = "mysql.x2.large.2c"
  instance_storage         = 100
  db_instance_storage_type = "cloud_essd"
  category                 = "HighAvailability"
  zone_id                  = local.zones[0]
  zone_id_slave_a          = local.zones[1]
  vswitch_id               = "vsw-a"
  deletion_protection      = true
}
