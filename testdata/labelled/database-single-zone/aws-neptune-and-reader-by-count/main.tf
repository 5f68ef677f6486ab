provider "aws" {
  region = "eu-west-1"
}
variable "zones" {
  type    = list(string)
  default = ["eu-west-1a", "eu-west-1b"]
}
resource "aws_neptune_cluster" "graph" {
  cluster_identifier        = "graph"
  engine                    = "neptune"
  backup_retention_period   = 7
  deletion_protection       = true
  final_snapshot_identifier = "graph-final"
}
resource "aws_neptune_cluster_instance" "graph" {
  count              = length(var.zones)
  identifier         = "graph-${count.index}"
  cluster_identifier = aws_neptune_cluster.graph.id
  instance_class     = "db.r6g.large"
  availability_zone  = var.zones[count.index]
}
