provider "aws" {
  region = "us-west-2"
}
provider "aws" {
  alias  = "dr"
  region = "us-east-2"
}
module "main" {
  source = "./stack"
  zones  = ["us-west-2a", "us-west-2b"]
  min    = 8
  max    = 16
}
module "dr" {
  source    = "./stack"
  zones     = ["us-east-2a", "us-east-2b"]
  min       = 0
  max       = 1
  providers = { aws = aws.dr }
}
resource "aws_route53_health_check" "main" {
  fqdn              = module.main.dns
  type              = "HTTPS"
  resource_path     = "/"
  failure_threshold = 3
}
resource "aws_route53_record" "app" {
  for_each       = { PRIMARY = module.main, SECONDARY = module.dr }
  zone_id        = "Z1"
  name           = "app.example"
  type           = "A"
  set_identifier = each.key
  health_check_id = each.key == "PRIMARY" ? aws_route53_health_check.main.id : null
  failover_routing_policy { type = each.key }
  alias {
    name                   = each.value.dns
    zone_id                = each.value.zone
    evaluate_target_health = true
  }
}
