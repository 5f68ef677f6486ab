provider "aws" { region = "eu-west-1" }
resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "dns" {
  count             = 2
  vpc_id            = aws_vpc.v.id
  cidr_block        = cidrsubnet(aws_vpc.v.cidr_block, 8, count.index)
  availability_zone = "eu-west-1a"
}
resource "aws_route53_resolver_endpoint" "out" {
  name               = "out"
  direction          = "OUTBOUND"
  security_group_ids = ["sg-0d"]
  dynamic "ip_address" {
    for_each = aws_subnet.dns[*].id
    content { subnet_id = ip_address.value }
  }
}
