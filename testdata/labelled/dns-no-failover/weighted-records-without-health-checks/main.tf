provider "aws" {
  region = "us-west-2"
}
provider "aws" {
  alias  = "tokyo"
  region = "ap-northeast-1"
}
module "oregon" {
  source = "./api"
}
module "tokyo" {
  source    = "./api"
  providers = { aws = aws.tokyo }
}
locals {
  endpoints = {
    oregon = { host = module.oregon.host, weight = 70 }
    tokyo  = { host = module.tokyo.host, weight = 30 }
  }
}
resource "aws_route53_record" "api" {
  for_each       = local.endpoints
  zone_id        = "Z0API"
  name           = "api.example.io"
  type           = "CNAME"
  ttl            = 60
  records        = [each.value.host]
  set_identifier = each.key
  weighted_routing_policy {
    weight = each.value.weight
  }
}
