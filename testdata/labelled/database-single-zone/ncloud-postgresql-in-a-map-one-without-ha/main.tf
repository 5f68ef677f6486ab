provider "ncloud" {
  region = "KR"
}
variable "databases" {
  type = map(object({ ha = optional(bool, true), multi_zone = optional(bool, true), password = string }))
  default = {
    orders  = { password = "change-me-1" }
    users   = { password = "change-me-2" }
    reports = { ha = false, multi_zone = false, password = "change-me-3" }
  }
}
resource "ncloud_vpc" "v" { ipv4_cidr_block = "10.0.0.0/16" }
resource "ncloud_subnet" "db" {
  for_each       = { KR-1 = 1, KR-2 = 2 }
  vpc_no         = ncloud_vpc.v.id
  zone           = each.key
  subnet         = cidrsubnet(ncloud_vpc.v.ipv4_cidr_block, 8, each.value)
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_postgresql" "db" {
  for_each                  = var.databases
  vpc_no                    = ncloud_vpc.v.id
  subnet_no                 = ncloud_subnet.db["KR-1"].id
  service_name              = each.key
  server_name_prefix        = each.key
  user_name                 = "app"
  user_password             = each.value.password
  client_cidr               = "10.0.0.0/16"
  database_name             = each.key
  ha                        = each.value.ha
  multi_zone                = each.value.multi_zone
  secondary_subnet_no       = each.value.multi_zone ? ncloud_subnet.db["KR-2"].id : null
  backup                    = true
  backup_file_storage_count = 7
}
