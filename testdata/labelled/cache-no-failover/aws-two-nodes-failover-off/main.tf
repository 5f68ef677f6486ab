provider "aws" { region = "eu-west-1" }
resource "aws_elasticache_replication_group" "s" {
  replication_group_id        = "s"
  description                 = "sessions"
  node_type                   = "cache.r7g.large"
  num_cache_clusters          = 2
  preferred_cache_cluster_azs = ["eu-west-1a", "eu-west-1b"]
}
