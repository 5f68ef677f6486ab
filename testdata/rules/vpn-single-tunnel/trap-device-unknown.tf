provider "aws" { region = "ap-northeast-2" }
variable "gateway" { type = string }
resource "aws_vpn_connection" "hq" {
  customer_gateway_id = var.gateway
  transit_gateway_id  = "tgw-1"
  type                = "ipsec.1"
}
