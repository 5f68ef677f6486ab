provider "aws" { region = "eu-west-1" }
resource "aws_redshift_cluster" "w" {
  cluster_identifier                  = "w"
  node_type                           = "ra3.large"
  number_of_nodes                     = 2
  automated_snapshot_retention_period = 14
  master_username                     = "ops"
  manage_master_password              = true
}
resource "aws_neptune_cluster" "n" {
  cluster_identifier      = "n"
  backup_retention_period = 7
  deletion_protection     = true
}
resource "aws_neptune_cluster_instance" "n" {
  for_each           = toset(["eu-west-1a", "eu-west-1b"])
  cluster_identifier = aws_neptune_cluster.n.id
  instance_class     = "db.r6g.large"
  availability_zone  = each.key
}
