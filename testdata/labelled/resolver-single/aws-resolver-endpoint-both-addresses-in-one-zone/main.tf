provider "aws" { region = "ap-northeast-2" }
resource "aws_subnet" "r" {
  for_each          = { x = "10.0.1.0/24", y = "10.0.2.0/24" }
  vpc_id            = "vpc-1"
  availability_zone = "ap-northeast-2b"
  cidr_block        = each.value
}
resource "aws_route53_resolver_endpoint" "out" {
  name               = "out"
  direction          = "OUTBOUND"
  security_group_ids = ["sg-1"]
  dynamic "ip_address" {
    for_each = aws_subnet.r
    content { subnet_id = ip_address.value.id }
  }
}
