provider "aws" {
  region = "eu-north-1"
}
locals {
  zones = { a = 0, b = 1 }
}
resource "aws_vpc" "this" {
  cidr_block = "10.50.0.0/16"
}
resource "aws_subnet" "private" {
  for_each          = local.zones
  vpc_id            = aws_vpc.this.id
  cidr_block        = cidrsubnet("10.50.0.0/16", 8, each.value)
  availability_zone = "eu-north-1${each.key}"
}
resource "aws_subnet" "firewall" {
  vpc_id            = aws_vpc.this.id
  cidr_block        = "10.50.200.0/28"
  availability_zone = "eu-north-1a"
}
resource "aws_networkfirewall_firewall" "egress" {
  name                = "egress"
  firewall_policy_arn = "arn:aws:network-firewall:eu-north-1:131313131313:firewall-policy/egress"
  vpc_id              = aws_vpc.this.id
  delete_protection   = true
  subnet_mapping {
    subnet_id = aws_subnet.firewall.id
  }
}
resource "aws_route_table" "private" {
  for_each = local.zones
  vpc_id   = aws_vpc.this.id
  route {
    cidr_block      = "0.0.0.0/0"
    vpc_endpoint_id = tolist(aws_networkfirewall_firewall.egress.firewall_status[0].sync_states)[0].attachment[0].endpoint_id
  }
}
resource "aws_route_table_association" "private" {
  for_each       = aws_subnet.private
  subnet_id      = each.value.id
  route_table_id = aws_route_table.private[each.key].id
}
