provider "aws" { region = "ap-southeast-1" }
provider "aws" {
  alias  = "b"
  region = "ap-southeast-2"
}
locals {
  size = yamldecode(file("${path.module}/sizes.yaml"))
}
module "region_a" {
  source = "./stack"
  zones  = ["ap-southeast-1a", "ap-southeast-1b"]
  size   = local.size.active
}
module "region_b" {
  source    = "./stack"
  zones     = ["ap-southeast-2a", "ap-southeast-2b"]
  size      = local.size.standby
  providers = { aws = aws.b }
}
resource "aws_route53_record" "r" {
  for_each       = { PRIMARY = module.region_a.lb, SECONDARY = module.region_b.lb }
  zone_id        = "ZR"
  name           = "r.example.sg"
  type           = "A"
  set_identifier = each.key
  failover_routing_policy { type = each.key }
  alias {
    name                   = each.value.dns_name
    zone_id                = each.value.zone_id
    evaluate_target_health = true
  }
}
