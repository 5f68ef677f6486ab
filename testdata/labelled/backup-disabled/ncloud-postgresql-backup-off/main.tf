provider "ncloud" {
  region = "KR"
}
variable "env" { default = "prod" }
variable "pw" {
  type      = string
  sensitive = true
}
locals {
  backup = lookup({ prod = false, dr = true }, var.env, true)
}
resource "ncloud_vpc" "inv" {
  ipv4_cidr_block = "10.8.0.0/16"
}
resource "ncloud_subnet" "inv" {
  for_each       = { KR-1 = 1, KR-2 = 2 }
  vpc_no         = ncloud_vpc.inv.id
  subnet         = "10.8.${each.value}.0/24"
  zone           = each.key
  network_acl_no = ncloud_vpc.inv.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_postgresql" "inv" {
  vpc_no              = ncloud_vpc.inv.id
  subnet_no           = ncloud_subnet.inv["KR-1"].id
  service_name        = "inv"
  server_name_prefix  = "inv"
  user_name           = "inv"
  user_password       = var.pw
  client_cidr         = "10.8.0.0/16"
  database_name       = "inv"
  ha                  = false
  backup              = local.backup
}
