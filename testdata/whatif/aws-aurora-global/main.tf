provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_rds_global_cluster" "w" {
  global_cluster_identifier = "wallet"
  engine                    = "aurora-mysql"
}
module "east" {
  source  = "./site"
  region  = "us-east-1"
  cluster = aws_rds_global_cluster.w.id
}
module "west" {
  source    = "./site"
  providers = { aws = aws.west }
  region    = "us-west-2"
  cluster   = aws_rds_global_cluster.w.id
}
resource "aws_route53_health_check" "w" {
  for_each = { east = module.east.fqdn, west = module.west.fqdn }
  type     = "HTTPS"
  fqdn     = each.value
  port     = 443
}
resource "aws_route53_record" "wallet" {
  for_each        = { east = module.east.fqdn, west = module.west.fqdn }
  zone_id         = "Z9"
  name            = "wallet.example.com"
  type            = "CNAME"
  ttl             = 30
  records         = [each.value]
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.w[each.key].id
  failover_routing_policy {
    type = each.key == "east" ? "PRIMARY" : "SECONDARY"
  }
}
