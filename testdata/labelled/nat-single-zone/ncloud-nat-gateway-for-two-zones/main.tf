provider "ncloud" { region = "KR" }
resource "ncloud_vpc" "v" { ipv4_cidr_block = "10.0.0.0/16" }
resource "ncloud_subnet" "p" {
  for_each       = { KR-1 = "10.0.1.0/24", KR-2 = "10.0.2.0/24" }
  vpc_no         = ncloud_vpc.v.id
  subnet         = each.value
  zone           = each.key
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_subnet" "nat" {
  vpc_no         = ncloud_vpc.v.id
  subnet         = "10.0.9.0/24"
  zone           = "KR-1"
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PUBLIC"
  usage_type     = "NATGW"
}
resource "ncloud_nat_gateway" "n" {
  vpc_no    = ncloud_vpc.v.id
  subnet_no = ncloud_subnet.nat.id
  zone      = "KR-1"
}
resource "ncloud_route_table" "p" {
  vpc_no                = ncloud_vpc.v.id
  supported_subnet_type = "PRIVATE"
}
resource "ncloud_route" "out" {
  route_table_no         = ncloud_route_table.p.id
  destination_cidr_block = "0.0.0.0/0"
  target_type            = "NATGW"
  target_name            = ncloud_nat_gateway.n.name
  target_no              = ncloud_nat_gateway.n.id
}
resource "ncloud_route_table_association" "p" {
  for_each       = ncloud_subnet.p
  route_table_no = ncloud_route_table.p.id
  subnet_no      = each.value.id
}
