variable "name" { type = string }
variable "ip" { type = string }
variable "gateway" { type = string }
resource "aws_customer_gateway" "this" {
  bgp_asn    = 65000
  ip_address = var.ip
  type       = "ipsec.1"
}
resource "aws_vpn_connection" "this" {
  vpn_gateway_id      = var.gateway
  customer_gateway_id = aws_customer_gateway.this.id
  type                = "ipsec.1"
}
