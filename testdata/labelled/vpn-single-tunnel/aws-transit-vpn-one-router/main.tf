provider "aws" {
  region = "ap-southeast-2"
}
variable "routers" {
  type    = map(object({ ip = string, asn = number }))
  default = { sydney = { ip = "198.51.100.7", asn = 65010 } }
}
resource "aws_ec2_transit_gateway" "hub" {
  description = "hub"
}
resource "aws_customer_gateway" "branch" {
  for_each   = var.routers
  bgp_asn    = each.value.asn
  ip_address = each.value.ip
  type       = "ipsec.1"
}
resource "aws_vpn_connection" "branch" {
  for_each            = aws_customer_gateway.branch
  customer_gateway_id = each.value.id
  transit_gateway_id  = aws_ec2_transit_gateway.hub.id
  type                = each.value.type
}
