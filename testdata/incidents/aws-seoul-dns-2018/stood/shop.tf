# The shop again, in two regions: Route 53 asks both and hands out the one that
# answers, and the database has a copy that can be promoted.
module "seoul" {
  source = "../site"

  name     = "shop"
  cidr     = "10.0.0.0/16"
  zones    = ["ap-northeast-2a", "ap-northeast-2b", "ap-northeast-2c"]
  machines = 60
  settings = { DATABASE = aws_rds_cluster.seoul.endpoint }
}

module "tokyo" {
  source    = "../site"
  providers = { aws = aws.tokyo }

  name        = "shop"
  cidr        = "10.1.0.0/16"
  zones       = ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]
  machines    = 30
  settings    = { DATABASE = aws_rds_cluster.tokyo.endpoint }
  certificate = "arn:aws:acm:ap-northeast-1:111122223333:certificate/8ac117be"
}

resource "aws_route53_health_check" "seoul" {
  fqdn              = module.seoul.front.name
  type              = "HTTPS"
  port              = 443
  resource_path     = "/ready"
  request_interval  = 10
  failure_threshold = 3
}

resource "aws_route53_record" "shop" {
  for_each = {
    PRIMARY   = { front = module.seoul.front, check = aws_route53_health_check.seoul.id }
    SECONDARY = { front = module.tokyo.front, check = null }
  }

  zone_id         = data.aws_route53_zone.main.zone_id
  name            = "shop.example.kr"
  type            = "A"
  set_identifier  = lower(each.key)
  health_check_id = each.value.check

  failover_routing_policy {
    type = each.key
  }

  alias {
    name                   = each.value.front.name
    zone_id                = each.value.front.zone
    evaluate_target_health = true
  }
}
