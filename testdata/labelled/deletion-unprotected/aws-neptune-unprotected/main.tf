provider "aws" { region = "eu-west-1" }
resource "aws_neptune_cluster" "graph" {
  cluster_identifier        = "fraud-graph"
  engine                    = "neptune"
  engine_version            = "1.3.2.1"
  backup_retention_period   = 14
  storage_encrypted         = true
  final_snapshot_identifier = "fraud-graph-final"
}
resource "aws_neptune_cluster_instance" "graph" {
  for_each           = toset(["eu-west-1a", "eu-west-1c"])
  identifier         = "fraud-graph-${each.key}"
  cluster_identifier = aws_neptune_cluster.graph.id
  engine             = "neptune"
  instance_class     = "db.r6g.large"
  availability_zone  = each.key
}
