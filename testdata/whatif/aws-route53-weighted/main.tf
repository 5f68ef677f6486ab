provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "b"
  region = "eu-north-1"
}

module "a" {
  source = "./stack"
  name   = "dublin"
  zones  = ["eu-west-1a", "eu-west-1b"]
  size   = 6
}

module "b" {
  source    = "./stack"
  providers = { aws = aws.b }
  name      = "stockholm"
  zones     = ["eu-north-1a", "eu-north-1b"]
  size      = 2
}

resource "aws_route53_zone" "main" {
  name = "play.example.com"
}

resource "aws_route53_record" "a" {
  zone_id        = aws_route53_zone.main.zone_id
  name           = "play.example.com"
  type           = "A"
  set_identifier = "a"
  weighted_routing_policy {
    weight = 75
  }
  alias {
    name                   = module.a.dns_name
    zone_id                = module.a.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "b" {
  zone_id        = aws_route53_zone.main.zone_id
  name           = "play.example.com"
  type           = "A"
  set_identifier = "b"
  weighted_routing_policy {
    weight = 25
  }
  alias {
    name                   = module.b.dns_name
    zone_id                = module.b.zone_id
    evaluate_target_health = true
  }
}
