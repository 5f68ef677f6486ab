provider "aws" {
  region = "eu-west-1"
}
resource "aws_elasticache_subnet_group" "cart" {
  name       = "cart"
  subnet_ids = ["subnet-0a1", "subnet-0b2", "subnet-0c3"]
}
resource "aws_elasticache_replication_group" "cart" {
  replication_group_id = "cart"
  description          = "cart sessions"
  engine               = "redis"
  engine_version       = "7.1"
  node_type            = "cache.r7g.large"
  num_cache_clusters   = 3
  port                 = 6379
  subnet_group_name    = aws_elasticache_subnet_group.cart.name
}
