provider "aws" { region = "eu-west-1" }
variable "ha" {
  type    = bool
  default = false
}
resource "aws_vpc" "cache" {
  cidr_block           = "10.12.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "cache" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1 }
  vpc_id            = aws_vpc.cache.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.cache.cidr_block, 8, each.value)
}
module "redis" {
  source  = "terraform-aws-modules/elasticache/aws"
  version = "~> 1.4"

  replication_group_id       = "sessions"
  engine_version             = "7.1"
  node_type                  = "cache.t4g.medium"
  cluster_mode_enabled       = false
  num_cache_clusters         = var.ha ? 2 : 1
  automatic_failover_enabled = var.ha
  multi_az_enabled           = var.ha
  transit_encryption_enabled = true
  vpc_id                     = aws_vpc.cache.id
  subnet_ids                 = [for s in aws_subnet.cache : s.id]
  security_group_rules = {
    ingress_vpc = { cidr_ipv4 = aws_vpc.cache.cidr_block }
  }
}
