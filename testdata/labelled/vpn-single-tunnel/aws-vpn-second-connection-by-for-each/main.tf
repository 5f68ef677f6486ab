provider "aws" {
  region = "eu-west-1"
}
resource "aws_vpn_gateway" "main" {
  vpc_id = "vpc-0vpn"
}
module "site" {
  source   = "./site"
  for_each = { primary = "198.51.100.1", backup = "203.0.113.1" }
  name     = each.key
  ip       = each.value
  gateway  = aws_vpn_gateway.main.id
}
