provider "aws" {
  region = "us-west-2"
}
resource "aws_subnet" "dns" {
  for_each          = { one = "10.1.0.0/28", two = "10.1.0.16/28" }
  vpc_id            = "vpc-0dns"
  cidr_block        = each.value
  availability_zone = "us-west-2b"
}
resource "aws_route53_resolver_endpoint" "out" {
  name               = "corp"
  direction          = "OUTBOUND"
  security_group_ids = ["sg-0dns"]
  dynamic "ip_address" {
    for_each = aws_subnet.dns
    content {
      subnet_id = ip_address.value.id
    }
  }
}
resource "aws_route53_resolver_rule" "corp" {
  domain_name          = "corp.example.com"
  rule_type            = "FORWARD"
  resolver_endpoint_id = aws_route53_resolver_endpoint.out.id
  target_ip {
    ip = "192.168.10.53"
  }
  target_ip {
    ip = "192.168.20.53"
  }
}
