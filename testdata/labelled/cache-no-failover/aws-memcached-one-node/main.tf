provider "aws" {
  region = "us-east-1"
}
resource "aws_elasticache_cluster" "fragments" {
  cluster_id      = "fragments"
  engine          = "memcached"
  node_type       = "cache.t4g.medium"
  num_cache_nodes = 1
  port            = 11211
}
