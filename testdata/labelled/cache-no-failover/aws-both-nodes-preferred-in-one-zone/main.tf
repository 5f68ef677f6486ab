provider "aws" { region = "us-east-1" }
variable "azs" {
  type    = list(string)
  default = ["us-east-1d", "us-east-1d"]
}
resource "aws_subnet" "cart" {
  vpc_id            = "vpc-0123"
  cidr_block        = "10.0.4.0/24"
  availability_zone = var.azs[0]
}
resource "aws_elasticache_subnet_group" "cart" {
  name       = "cart"
  subnet_ids = [aws_subnet.cart.id]
}
resource "aws_elasticache_replication_group" "cart" {
  replication_group_id        = "cart"
  description                 = "carts"
  engine                      = "redis"
  engine_version              = "7.0"
  node_type                   = "cache.r6g.large"
  num_cache_clusters          = length(var.azs)
  preferred_cache_cluster_azs = var.azs
  automatic_failover_enabled  = true
  multi_az_enabled            = false
  subnet_group_name           = aws_elasticache_subnet_group.cart.name
}
