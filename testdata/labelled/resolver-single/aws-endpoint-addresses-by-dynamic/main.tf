provider "aws" { region = "eu-west-1" }
resource "aws_vpc" "dns" {
  cidr_block           = "10.53.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "dns" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1 }
  vpc_id            = aws_vpc.dns.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.dns.cidr_block, 8, each.value)
}
resource "aws_security_group" "dns" {
  name   = "dns"
  vpc_id = aws_vpc.dns.id
}
resource "aws_route53_resolver_endpoint" "in" {
  name               = "inbound"
  direction          = "INBOUND"
  security_group_ids = [aws_security_group.dns.id]
  dynamic "ip_address" {
    for_each = aws_subnet.dns
    content {
      subnet_id = ip_address.value.id
      ip        = cidrhost(ip_address.value.cidr_block, 53)
    }
  }
}
