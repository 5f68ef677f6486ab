provider "ncloud" {
  region      = "KR"
  support_vpc = true
}
resource "ncloud_vpc" "main" { ipv4_cidr_block = "10.0.0.0/16" }
resource "ncloud_subnet" "db" {
  vpc_no         = ncloud_vpc.main.id
  subnet         = "10.0.9.0/24"
  zone           = "KR-1"
  network_acl_no = ncloud_vpc.main.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_mysql" "main" {
  service_name                 = "orders"
  server_name_prefix           = "orders"
  user_name                    = "orders"
  user_password                = "Not-a-secret-1"
  host_ip                      = "%"
  database_name                = "orders"
  subnet_no                    = ncloud_subnet.db.id
  is_ha                        = true
  is_backup                    = true
  backup_file_retention_period = 14
}
