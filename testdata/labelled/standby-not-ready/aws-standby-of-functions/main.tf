provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "dr"
  region = "eu-west-3"
}
module "api" {
  source = "./api"
}
module "api_dr" {
  source    = "./api"
  providers = { aws = aws.dr }
}
resource "aws_route53_health_check" "primary" {
  fqdn              = module.api.host
  type              = "HTTPS"
  port              = 443
  resource_path     = "/up"
  failure_threshold = 3
  request_interval  = 10
}
resource "aws_route53_record" "api" {
  for_each        = { PRIMARY = module.api.host, SECONDARY = module.api_dr.host }
  zone_id         = "ZB"
  name            = "api.travel.example"
  type            = "CNAME"
  ttl             = 30
  records         = [each.value]
  set_identifier  = each.key
  health_check_id = each.key == "PRIMARY" ? aws_route53_health_check.primary.id : null
  failover_routing_policy { type = each.key }
}
