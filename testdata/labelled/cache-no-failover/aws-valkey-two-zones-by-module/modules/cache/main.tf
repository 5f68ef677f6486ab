variable "name" { type = string }
variable "zones" { type = list(string) }
locals {
  nodes = length(var.zones)
  ha    = local.nodes > 1
}
resource "aws_elasticache_replication_group" "this" {
  replication_group_id        = var.name
  description                 = "${var.name} cache"
  engine                      = "valkey"
  engine_version              = "8.0"
  node_type                   = "cache.t4g.medium"
  num_cache_clusters          = local.nodes
  preferred_cache_cluster_azs = var.zones
  automatic_failover_enabled  = local.ha
  multi_az_enabled            = local.ha
}
