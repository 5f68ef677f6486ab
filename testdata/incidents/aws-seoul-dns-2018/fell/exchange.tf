# An exchange in two regions, by records that never ask which of them lives:
# half of the traders keep getting the address of the dead one.
locals {
  regions = {
    seoul = module.exchange_seoul.front
    tokyo = module.exchange_tokyo.front
  }
}

module "exchange_seoul" {
  source = "../site"

  name     = "exchange"
  cidr     = "10.1.0.0/16"
  zones    = ["ap-northeast-2a", "ap-northeast-2c"]
  machines = 8
}

module "exchange_tokyo" {
  source    = "../site"
  providers = { aws = aws.tokyo }

  name     = "exchange"
  cidr     = "10.2.0.0/16"
  zones    = ["ap-northeast-1a", "ap-northeast-1c"]
  machines = 8
}

resource "aws_route53_record" "exchange" {
  for_each = local.regions

  zone_id        = data.aws_route53_zone.main.zone_id
  name           = "exchange.example.kr"
  type           = "A"
  set_identifier = each.key

  weighted_routing_policy {
    weight = 50
  }

  alias {
    name                   = each.value.name
    zone_id                = each.value.zone
    evaluate_target_health = false
  }
}
