# is_ha puts a standby beside the primary; only is_multi_zone puts it in another zone.
provider "ncloud" {
  region      = "KR"
  support_vpc = true
}
resource "ncloud_vpc" "main" {
  ipv4_cidr_block = "10.0.0.0/16"
}
resource "ncloud_subnet" "db" {
  vpc_no         = ncloud_vpc.main.id
  subnet         = "10.0.1.0/24"
  zone           = "KR-1"
  network_acl_no = ncloud_vpc.main.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_mysql" "near" { # want "RL301"
  subnet_no          = ncloud_subnet.db.id
  service_name       = "near"
  server_name_prefix = "near"
  user_name          = "app"
  host_ip            = "%"
  database_name      = "app"
  is_ha              = true
}
resource "ncloud_mysql" "far" {
  subnet_no                = ncloud_subnet.db.id
  service_name             = "far"
  server_name_prefix       = "far"
  user_name                = "app"
  host_ip                  = "%"
  database_name            = "app"
  is_ha                    = true
  is_multi_zone            = true
  standby_master_subnet_no = "4321"
}
