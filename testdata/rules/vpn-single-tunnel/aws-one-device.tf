provider "aws" { region = "eu-west-1" }
resource "aws_vpn_gateway" "v" { vpc_id = "vpc-1" }
resource "aws_customer_gateway" "office" {
  count      = 1
  bgp_asn    = 65000
  ip_address = "203.0.113.${count.index + 1}"
  type       = "ipsec.1"
}
resource "aws_vpn_connection" "office" { # want "RL402"
  count               = 1
  vpn_gateway_id      = aws_vpn_gateway.v.id
  customer_gateway_id = aws_customer_gateway.office[count.index].id
  type                = "ipsec.1"
}
