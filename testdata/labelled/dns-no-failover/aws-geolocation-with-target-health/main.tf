provider "aws" { region = "us-west-2" }
provider "aws" {
  alias  = "syd"
  region = "ap-southeast-2"
}
module "us" {
  source = "./front"
  zones  = ["us-west-2a", "us-west-2b"]
}
module "au" {
  source    = "./front"
  zones     = ["ap-southeast-2a", "ap-southeast-2c"]
  providers = { aws = aws.syd }
}
locals {
  geo = {
    default = { country = "*", lb = module.us.lb }
    nz      = { country = "NZ", lb = module.au.lb }
    au      = { country = "AU", lb = module.au.lb }
  }
}
resource "aws_route53_record" "shop" {
  for_each       = local.geo
  zone_id        = "ZGEO"
  name           = "shop.example.nz"
  type           = "A"
  set_identifier = each.key
  geolocation_routing_policy { country = each.value.country }
  alias {
    name                   = each.value.lb.dns_name
    zone_id                = each.value.lb.zone_id
    evaluate_target_health = true
  }
}
