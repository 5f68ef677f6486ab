provider "ncloud" {
  region      = "KR"
  support_vpc = true
}
resource "ncloud_vpc" "main" { ipv4_cidr_block = "10.2.0.0/16" }
resource "ncloud_subnet" "db" {
  for_each       = { "KR-1" = "10.2.1.0/24", "KR-2" = "10.2.2.0/24" }
  vpc_no         = ncloud_vpc.main.id
  subnet         = each.value
  zone           = each.key
  network_acl_no = ncloud_vpc.main.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_mysql" "pay" {
  service_name       = "pay"
  server_name_prefix = "pay"
  user_name          = "pay"
  user_password      = "Not-a-secret-1"
  host_ip            = "%"
  database_name      = "pay"
  subnet_no          = ncloud_subnet.db["KR-1"].id
  is_ha              = false
  is_backup          = false
}
