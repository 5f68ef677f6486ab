provider "aws" { region = "ap-northeast-2" }
resource "aws_lb" "w" {
  for_each = toset(["first", "second"])
  region   = each.key == "first" ? "ap-northeast-2" : "ap-northeast-1"
  name     = each.key
  subnets  = ["subnet-1", "subnet-2"]
}
resource "aws_route53_record" "first" {
  zone_id        = "Z1"
  name           = "www.example.com"
  type           = "A"
  set_identifier = "first"
  failover_routing_policy { type = "PRIMARY" }
  alias {
    name                   = aws_lb.w["first"].dns_name
    zone_id                = aws_lb.w["first"].zone_id
    evaluate_target_health = true
  }
}
resource "aws_route53_record" "second" {
  zone_id        = "Z1"
  name           = "www.example.com"
  type           = "A"
  set_identifier = "second"
  failover_routing_policy { type = "SECONDARY" }
  alias {
    name                   = aws_lb.w["second"].dns_name
    zone_id                = aws_lb.w["second"].zone_id
    evaluate_target_health = true
  }
}
