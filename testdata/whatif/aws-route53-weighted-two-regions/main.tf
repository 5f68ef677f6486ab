provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "frankfurt"
  region = "eu-central-1"
}
resource "aws_instance" "us" {
  count             = 2
  ami               = "ami-8"
  instance_type     = "m7g.large"
  availability_zone = element(["us-east-1a", "us-east-1b"], count.index)
}
resource "aws_instance" "eu" {
  provider          = aws.frankfurt
  count             = 2
  ami               = "ami-9"
  instance_type     = "m7g.large"
  availability_zone = element(["eu-central-1a", "eu-central-1b"], count.index)
}
locals {
  pools = {
    us = { weight = 90, ips = aws_instance.us[*].public_ip }
    eu = { weight = 10, ips = aws_instance.eu[*].public_ip }
  }
}
resource "aws_route53_health_check" "maps" {
  for_each          = local.pools
  ip_address        = each.value.ips[0]
  type              = "TCP"
  port              = 443
  failure_threshold = 3
}
resource "aws_route53_record" "maps" {
  for_each        = local.pools
  zone_id         = "Z4"
  name            = "maps.example.com"
  type            = "A"
  ttl             = 60
  records         = each.value.ips
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.maps[each.key].id
  weighted_routing_policy {
    weight = each.value.weight
  }
}
