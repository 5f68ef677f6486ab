terraform {
  required_providers {
    aws = { source = "hashicorp/aws", configuration_aliases = [aws.americas, aws.europe] }
  }
}
variable "zone" { type = string }
variable "name" { type = string }
module "americas" {
  source    = "../stack"
  providers = { aws = aws.americas }
}
module "europe" {
  source    = "../stack"
  providers = { aws = aws.europe }
}
locals {
  fronts = {
    us-east-1 = module.americas.front
    eu-west-1 = module.europe.front
  }
}
resource "aws_route53_record" "api" {
  provider       = aws.americas
  for_each       = local.fronts
  zone_id        = var.zone
  name           = var.name
  type           = "A"
  set_identifier = each.key
  latency_routing_policy { region = each.key }
  alias {
    name                   = each.value.name
    zone_id                = each.value.zone
    evaluate_target_health = true
  }
}
