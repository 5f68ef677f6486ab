provider "ncloud" {
  region = "KR"
}
locals {
  zones = toset(["KR-1", "KR-2"])
  net   = { KR-1 = 1, KR-2 = 2 }
}
resource "ncloud_vpc" "main" {
  ipv4_cidr_block = "10.6.0.0/16"
}
resource "ncloud_subnet" "nat" {
  for_each       = local.zones
  vpc_no         = ncloud_vpc.main.id
  subnet         = "10.6.${100 + local.net[each.key]}.0/24"
  zone           = each.key
  network_acl_no = ncloud_vpc.main.default_network_acl_no
  subnet_type    = "PUBLIC"
  usage_type     = "NATGW"
}
resource "ncloud_subnet" "app" {
  for_each       = local.zones
  vpc_no         = ncloud_vpc.main.id
  subnet         = "10.6.${local.net[each.key]}.0/24"
  zone           = each.key
  network_acl_no = ncloud_vpc.main.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_nat_gateway" "out" {
  for_each  = local.zones
  vpc_no    = ncloud_vpc.main.id
  subnet_no = ncloud_subnet.nat[each.key].id
  zone      = each.key
}
resource "ncloud_route_table" "app" {
  for_each              = local.zones
  vpc_no                = ncloud_vpc.main.id
  supported_subnet_type = "PRIVATE"
}
resource "ncloud_route" "out" {
  for_each               = local.zones
  route_table_no         = ncloud_route_table.app[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  target_type            = "NATGW"
  target_name            = ncloud_nat_gateway.out[each.key].name
  target_no              = ncloud_nat_gateway.out[each.key].id
}
resource "ncloud_route_table_association" "app" {
  for_each       = local.zones
  route_table_no = ncloud_route_table.app[each.key].id
  subnet_no      = ncloud_subnet.app[each.key].id
}
resource "ncloud_server" "batch" {
  for_each            = ncloud_subnet.app
  name                = "batch-${lower(each.key)}"
  subnet_no           = each.value.id
  server_image_number = "23214590"
  server_spec_code    = "s4-g3"
  login_key_name      = "ops"
}
