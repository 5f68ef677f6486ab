terraform {
  backend "s3" {
    bucket = "acme-state"
    key    = "w"
    region = "ap-northeast-1"
  }
}
provider "ncloud" {
  region      = "KR"
  support_vpc = true
}
resource "ncloud_vpc" "v" { ipv4_cidr_block = "10.0.0.0/16" }
resource "ncloud_subnet" "s" {
  for_each       = { "KR-1" = "10.0.1.0/24", "KR-2" = "10.0.2.0/24" }
  vpc_no         = ncloud_vpc.v.id
  subnet         = each.value
  zone           = each.key
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PUBLIC"
}
resource "ncloud_server" "w" {
  for_each                      = ncloud_subnet.s
  name                          = "w-${lower(each.key)}"
  subnet_no                     = each.value.id
  server_image_number           = "23214590"
  server_spec_code              = "s2-g3"
  login_key_name                = "ops"
  is_protect_server_termination = true
}
