provider "ncloud" {
  region      = "KR"
  support_vpc = true
}
resource "ncloud_vpc" "v" { ipv4_cidr_block = "10.0.0.0/16" }
resource "ncloud_subnet" "s" {
  vpc_no         = ncloud_vpc.v.id
  subnet         = "10.0.1.0/24"
  zone           = "KR-2"
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_mongodb" "m" {
  vpc_no             = ncloud_vpc.v.id
  subnet_no          = ncloud_subnet.s.id
  service_name       = "m"
  server_name_prefix = "m"
  user_name          = "ops"
  user_password      = "Not-a-secret-1"
  cluster_type_code  = "STAND_ALONE"
}
