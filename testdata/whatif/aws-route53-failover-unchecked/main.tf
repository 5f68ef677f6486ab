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

resource "aws_route53_record" "primary" {
  zone_id        = aws_route53_zone.main.zone_id
  name           = "pay.example.com"
  type           = "CNAME"
  ttl            = 60
  set_identifier = "primary"
  records        = [module.a.dns_name]
  failover_routing_policy {
    type = "PRIMARY"
  }
}

resource "aws_route53_record" "secondary" {
  zone_id        = aws_route53_zone.main.zone_id
  name           = "pay.example.com"
  type           = "CNAME"
  ttl            = 60
  set_identifier = "secondary"
  records        = [module.b.dns_name]
  failover_routing_policy {
    type = "SECONDARY"
  }
}
