provider "aws" { region = "ap-northeast-2" }
resource "aws_dx_connection" "line" {
  name      = "line"
  bandwidth = "1Gbps"
  location  = "KINX"
}
resource "aws_dx_gateway" "g" {
  name            = "g"
  amazon_side_asn = "64512"
}
resource "aws_dx_transit_virtual_interface" "v" {
  connection_id  = aws_dx_connection.line.id
  dx_gateway_id  = aws_dx_gateway.g.id
  name           = "v"
  vlan           = 4094
  address_family = "ipv4"
  bgp_asn        = 65352
}
resource "aws_ec2_transit_gateway" "t" {}
resource "aws_dx_gateway_association" "t" {
  dx_gateway_id         = aws_dx_gateway.g.id
  associated_gateway_id = aws_ec2_transit_gateway.t.id
  allowed_prefixes      = ["10.0.0.0/8"]
}
resource "aws_customer_gateway" "c" {
  for_each   = toset(["192.0.2.7", "192.0.2.8"])
  bgp_asn    = "65001"
  ip_address = each.key
  type       = "ipsec.1"
}
resource "aws_vpn_connection" "c" {
  for_each            = aws_customer_gateway.c
  customer_gateway_id = each.value.id
  transit_gateway_id  = aws_ec2_transit_gateway.t.id
  type                = "ipsec.1"
}
