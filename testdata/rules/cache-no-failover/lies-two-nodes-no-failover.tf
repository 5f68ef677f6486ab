# Two nodes over two zones do not take over from each other unless automatic failover is on.
provider "aws" {
  region = "eu-west-1"
}
resource "aws_elasticache_replication_group" "sessions" { # want "RL305"
  replication_group_id        = "sessions"
  description                 = "sessions"
  node_type                   = "cache.m7g.large"
  num_cache_clusters          = 2
  preferred_cache_cluster_azs = ["eu-west-1a", "eu-west-1b"]
}
resource "aws_elasticache_replication_group" "safe" {
  replication_group_id       = "safe"
  description                = "safe"
  node_type                  = "cache.m7g.large"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  multi_az_enabled           = true
}
