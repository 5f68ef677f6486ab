provider "aws" { region = "sa-east-1" }
resource "aws_vpc" "c" {
  cidr_block           = "10.13.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "c" {
  for_each          = { "sa-east-1a" = 0, "sa-east-1c" = 1 }
  vpc_id            = aws_vpc.c.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.c.cidr_block, 8, each.value)
}
resource "aws_elasticache_subnet_group" "c" {
  name       = "queue"
  subnet_ids = [for s in aws_subnet.c : s.id]
}
resource "aws_elasticache_replication_group" "c" {
  replication_group_id        = "queue"
  description                 = "job queue"
  engine                      = "valkey"
  node_type                   = "cache.m7g.large"
  num_cache_clusters          = length(aws_subnet.c)
  preferred_cache_cluster_azs = [for s in aws_subnet.c : s.availability_zone]
  automatic_failover_enabled  = true
  multi_az_enabled            = true
  snapshot_retention_limit    = 3
  subnet_group_name           = aws_elasticache_subnet_group.c.name
}
