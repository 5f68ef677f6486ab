provider "aws" { region = "us-east-2" }
resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "fw" {
  vpc_id            = aws_vpc.v.id
  cidr_block        = "10.0.250.0/28"
  availability_zone = "us-east-2a"
}
resource "aws_subnet" "work" {
  for_each          = { "us-east-2a" = 1, "us-east-2b" = 2 }
  vpc_id            = aws_vpc.v.id
  cidr_block        = cidrsubnet(aws_vpc.v.cidr_block, 8, each.value)
  availability_zone = each.key
}
resource "aws_networkfirewall_firewall_policy" "p" {
  name = "p"
  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]
  }
}
resource "aws_networkfirewall_firewall" "fw" {
  name                = "fw"
  vpc_id              = aws_vpc.v.id
  firewall_policy_arn = aws_networkfirewall_firewall_policy.p.arn
  delete_protection   = true
  subnet_mapping { subnet_id = aws_subnet.fw.id }
}
resource "aws_route_table" "work" {
  vpc_id = aws_vpc.v.id
  route {
    cidr_block      = "0.0.0.0/0"
    vpc_endpoint_id = one([for s in aws_networkfirewall_firewall.fw.firewall_status[0].sync_states : s.attachment[0].endpoint_id])
  }
}
resource "aws_route_table_association" "work" {
  for_each       = aws_subnet.work
  subnet_id      = each.value.id
  route_table_id = aws_route_table.work.id
}
