provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "b"
  region = "us-west-2"
}
module "secrets" {
  source = "./secrets"
  names  = ["mq", "psp"]
}
module "a" {
  source  = "./fn"
  secrets = module.secrets.arns
}
module "b" {
  source    = "./fn"
  secrets   = module.secrets.arns
  providers = { aws = aws.b }
}
resource "aws_route53_health_check" "f" {
  for_each          = { us-east-1 = module.a.host, us-west-2 = module.b.host }
  fqdn              = each.value
  type              = "HTTPS"
  port              = 443
  failure_threshold = 3
  request_interval  = 30
}
resource "aws_route53_record" "f" {
  for_each        = { us-east-1 = module.a.host, us-west-2 = module.b.host }
  zone_id         = "Z0KEY"
  name            = "keys.example.com"
  type            = "CNAME"
  ttl             = 30
  records         = [each.value]
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.f[each.key].id
  latency_routing_policy {
    region = each.key
  }
}
