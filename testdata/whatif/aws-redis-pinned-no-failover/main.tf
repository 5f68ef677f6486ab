provider "aws" {
  region = "ap-south-1"
}
resource "aws_elasticache_replication_group" "m" {
  replication_group_id        = "match"
  description                 = "match"
  num_cache_clusters          = 2
  automatic_failover_enabled  = false
  node_type                   = "cache.r7g.large"
  preferred_cache_cluster_azs = ["ap-south-1a", "ap-south-1b"]
}
resource "aws_elasticache_cluster" "side" {
  cluster_id        = "side"
  engine            = "memcached"
  node_type         = "cache.t4g.small"
  num_cache_nodes   = 1
  availability_zone = "ap-south-1b"
}
resource "aws_instance" "match" {
  count             = 4
  ami               = "ami-6"
  instance_type     = "c7g.large"
  availability_zone = count.index % 2 == 0 ? "ap-south-1a" : "ap-south-1c"
  user_data = templatefile("${path.module}/boot.tftpl", {
    redis = aws_elasticache_replication_group.m.primary_endpoint_address
  })
}
