provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "dr"
  region = "us-west-2"
}
module "active" {
  source = "./app"
  zones  = ["us-east-1a", "us-east-1b"]
  state  = "running"
}
module "standby" {
  source    = "./app"
  zones     = ["us-west-2a", "us-west-2b"]
  state     = "stopped"
  providers = { aws = aws.dr }
}
resource "aws_route53_record" "app" {
  for_each       = { PRIMARY = module.active.lb, SECONDARY = module.standby.lb }
  zone_id        = "ZA"
  name           = "app.freight.example"
  type           = "A"
  set_identifier = lower(each.key)
  failover_routing_policy { type = each.key }
  alias {
    name                   = each.value.name
    zone_id                = each.value.zone
    evaluate_target_health = true
  }
}
