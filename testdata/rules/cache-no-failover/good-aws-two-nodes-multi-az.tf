provider "aws" { region = "eu-west-1" }
resource "aws_elasticache_replication_group" "s" { 
  replication_group_id = "s"
  description          = "s"
  node_type            = "cache.r7g.large"
  num_cache_clusters   = 2
  automatic_failover_enabled = true
  multi_az_enabled           = true
}
