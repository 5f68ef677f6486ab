provider "aws" {
  region = "us-east-1"
}
resource "aws_memorydb_cluster" "state" {
  name                     = "state"
  acl_name                 = "app"
  node_type                = "db.r7g.large"
  num_shards               = 2
  num_replicas_per_shard   = 1
  subnet_group_name        = "state"
  snapshot_retention_limit = 7
}
