provider "aws" {
  region = "us-east-1"
}
module "one" {
  source = "./k"
  zone   = "us-east-1a"
  agent  = true
}
module "two" {
  source = "./k"
  zone   = "us-east-1b"
  agent  = false
}
resource "aws_route53_health_check" "q" {
  for_each = { one = module.one.host, two = module.two.host }
  fqdn     = each.value
  type     = "HTTPS"
  port     = 443
}
resource "aws_route53_record" "quiz" {
  for_each        = { one = module.one.host, two = module.two.host }
  zone_id         = "Z"
  name            = "quiz.example.com"
  type            = "CNAME"
  ttl             = 30
  set_identifier  = each.key
  records         = [each.value]
  health_check_id = aws_route53_health_check.q[each.key].id
  weighted_routing_policy {
    weight = 50
  }
}
