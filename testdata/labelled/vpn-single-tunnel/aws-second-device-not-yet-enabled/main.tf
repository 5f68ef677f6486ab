provider "aws" { region = "us-east-2" }
variable "devices" {
  type = map(object({ ip = string, asn = number, enabled = optional(bool, true) }))
}
locals { active = { for k, d in var.devices : k => d if d.enabled } }
resource "aws_vpn_gateway" "gw" { vpc_id = "vpc-0aa" }
resource "aws_customer_gateway" "branch" {
  for_each   = local.active
  type       = "ipsec.1"
  ip_address = each.value.ip
  bgp_asn    = each.value.asn
}
resource "aws_vpn_connection" "branch" {
  for_each            = aws_customer_gateway.branch
  type                = "ipsec.1"
  vpn_gateway_id      = aws_vpn_gateway.gw.id
  customer_gateway_id = each.value.id
}
resource "aws_vpn_gateway_route_propagation" "branch" {
  for_each       = toset(["rtb-01", "rtb-02"])
  vpn_gateway_id = aws_vpn_gateway.gw.id
  route_table_id = each.value
}
