provider "aws" { region = "eu-west-1" }
locals { zones = ["eu-west-1a", "eu-west-1b"] }
resource "aws_subnet" "dns" {
  count             = length(local.zones)
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = local.zones[count.index]
}
resource "aws_route53_resolver_endpoint" "in" {
  direction          = "INBOUND"
  security_group_ids = ["sg-1"]
  dynamic "ip_address" {
    for_each = aws_subnet.dns[*].id
    content { subnet_id = ip_address.value }
  }
}
