provider "aws" { region = "eu-west-3" }
resource "aws_subnet" "fw" {
  for_each          = { eu-west-3a = 1, eu-west-3b = 2 }
  vpc_id            = "vpc-1"
  availability_zone = each.key
  cidr_block        = "10.0.10${each.value}.0/24"
}
resource "aws_subnet" "app" {
  for_each          = { eu-west-3a = 1, eu-west-3b = 2 }
  vpc_id            = "vpc-1"
  availability_zone = each.key
  cidr_block        = "10.0.${each.value}.0/24"
}
resource "aws_networkfirewall_firewall" "f" {
  name                = "f"
  vpc_id              = "vpc-1"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-3:111122223333:firewall-policy/p"
  delete_protection   = true
  dynamic "subnet_mapping" {
    for_each = aws_subnet.fw
    content { subnet_id = subnet_mapping.value.id }
  }
}
