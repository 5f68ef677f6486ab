provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "dr"
  region = "us-west-2"
}
resource "aws_rds_global_cluster" "this" {
  global_cluster_identifier = "policy"
  engine                    = "aurora-postgresql"
  engine_version            = "16.4"
  deletion_protection       = true
}
module "primary" {
  source         = "./cell"
  global_cluster = aws_rds_global_cluster.this.id
  master         = true
}
module "dr" {
  source         = "./cell"
  global_cluster = aws_rds_global_cluster.this.id
  master         = false
  providers      = { aws = aws.dr }
  depends_on     = [module.primary]
}
resource "aws_route53_health_check" "this" {
  for_each          = { PRIMARY = module.primary.host, SECONDARY = module.dr.host }
  fqdn              = each.value
  type              = "HTTPS"
  port              = 443
  failure_threshold = 3
  request_interval  = 10
}
resource "aws_route53_record" "this" {
  for_each        = { PRIMARY = module.primary.host, SECONDARY = module.dr.host }
  zone_id         = "Z0POL"
  name            = "policy.example.com"
  type            = "CNAME"
  ttl             = 30
  records         = [each.value]
  set_identifier  = lower(each.key)
  health_check_id = aws_route53_health_check.this[each.key].id
  failover_routing_policy {
    type = each.key
  }
}
