provider "ncloud" {
  region = "KR"
}
variable "pw" {
  type      = string
  sensitive = true
}
locals {
  ha = { ha = true, multi_zone = true }
  zones = ["KR-1", "KR-2"]
}
resource "ncloud_vpc" "db" {
  ipv4_cidr_block = "10.8.0.0/16"
}
resource "ncloud_subnet" "db" {
  count          = 2
  vpc_no         = ncloud_vpc.db.id
  subnet         = cidrsubnet(ncloud_vpc.db.ipv4_cidr_block, 8, count.index)
  zone           = local.zones[count.index]
  network_acl_no = ncloud_vpc.db.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_postgresql" "ledger" {
  vpc_no                       = ncloud_vpc.db.id
  subnet_no                    = ncloud_subnet.db[0].id
  secondary_subnet_no          = ncloud_subnet.db[1].id
  service_name                 = "ledger"
  server_name_prefix           = "ledger"
  user_name                    = "ledger"
  user_password                = var.pw
  client_cidr                  = "10.8.0.0/16"
  database_name                = "ledger"
  ha                           = local.ha.ha
  multi_zone                   = local.ha.multi_zone
  backup                       = true
  backup_file_retention_period = 30
  lifecycle { prevent_destroy = true }
}
