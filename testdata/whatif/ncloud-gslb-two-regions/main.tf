provider "aws" {
  region = "us-east-1"
}
provider "ncloud" {
  alias       = "kr"
  region      = "KR"
  support_vpc = true
}
provider "ncloud" {
  alias       = "sg"
  region      = "SGN"
  support_vpc = true
}
module "kr" {
  source    = "./site"
  providers = { ncloud = ncloud.kr }
  zones     = ["KR-1", "KR-2"]
}
module "sg" {
  source    = "./site"
  providers = { ncloud = ncloud.sg }
  zones     = ["SGN-4"]
}
resource "aws_route53_health_check" "w" {
  for_each = { kr = module.kr.domain, sg = module.sg.domain }
  fqdn     = each.value
  port     = 443
  type     = "HTTPS"
}
resource "aws_route53_record" "w" {
  for_each        = { kr = module.kr.domain, sg = module.sg.domain }
  zone_id         = "Z"
  name            = "w.example.com"
  type            = "CNAME"
  ttl             = 60
  records         = [each.value]
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.w[each.key].id
  failover_routing_policy {
    type = each.key == "kr" ? "PRIMARY" : "SECONDARY"
  }
}
