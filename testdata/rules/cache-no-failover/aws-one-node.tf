provider "aws" { region = "eu-west-1" }
resource "aws_elasticache_replication_group" "s" { # want "RL305"
  replication_group_id = "s"
  description          = "s"
  node_type            = "cache.r7g.large"
  num_cache_clusters   = 1
}
