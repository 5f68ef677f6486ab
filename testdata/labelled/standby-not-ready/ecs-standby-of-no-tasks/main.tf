provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "dr"
  region = "us-west-2"
}
module "primary" {
  source = "./svc"
  tasks  = 6
}
module "standby" {
  source    = "./svc"
  tasks     = 0
  providers = { aws = aws.dr }
}
resource "aws_route53_record" "primary" {
  zone_id        = "Z0FOO"
  name           = "foo.example.com"
  type           = "A"
  set_identifier = "primary"
  failover_routing_policy {
    type = "PRIMARY"
  }
  alias {
    name                   = module.primary.lb.dns_name
    zone_id                = module.primary.lb.zone_id
    evaluate_target_health = true
  }
}
resource "aws_route53_record" "secondary" {
  zone_id        = "Z0FOO"
  name           = "foo.example.com"
  type           = "A"
  set_identifier = "secondary"
  failover_routing_policy {
    type = "SECONDARY"
  }
  alias {
    name                   = module.standby.lb.dns_name
    zone_id                = module.standby.lb.zone_id
    evaluate_target_health = true
  }
}
