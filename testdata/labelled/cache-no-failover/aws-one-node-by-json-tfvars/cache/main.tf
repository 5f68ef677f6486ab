variable "node_type" { type = string }
variable "nodes" {
  type    = number
  default = 2
}
resource "aws_elasticache_replication_group" "this" {
  replication_group_id       = "rate"
  description                = "rate limits"
  engine                     = "redis"
  node_type                  = var.node_type
  num_cache_clusters         = var.nodes
  automatic_failover_enabled = var.nodes > 1
  multi_az_enabled           = var.nodes > 1
}
