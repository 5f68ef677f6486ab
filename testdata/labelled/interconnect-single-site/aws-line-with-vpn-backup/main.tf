provider "aws" {
  region = "eu-central-1"
}
resource "aws_vpn_gateway" "main" {
  vpc_id = "vpc-0dx"
}
resource "aws_dx_connection" "fra" {
  name      = "fra"
  bandwidth = "1Gbps"
  location  = "EqFA5"
}
resource "aws_dx_private_virtual_interface" "fra" {
  connection_id  = aws_dx_connection.fra.id
  name           = "fra"
  vlan           = 4094
  address_family = "ipv4"
  bgp_asn        = 65352
  vpn_gateway_id = aws_vpn_gateway.main.id
}
resource "aws_customer_gateway" "hq" {
  for_each   = { r1 = "198.51.100.1", r2 = "203.0.113.1" }
  bgp_asn    = 65000
  ip_address = each.value
  type       = "ipsec.1"
}
resource "aws_vpn_connection" "hq" {
  for_each            = aws_customer_gateway.hq
  customer_gateway_id = each.value.id
  vpn_gateway_id      = aws_vpn_gateway.main.id
  type                = "ipsec.1"
}
