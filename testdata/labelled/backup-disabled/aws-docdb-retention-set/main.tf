provider "aws" { region = "eu-west-1" }
resource "aws_docdb_cluster" "doc" {
  cluster_identifier      = "doc"
  master_username         = "ops"
  master_password         = "Not-a-secret-1"
  backup_retention_period = 10
  deletion_protection     = true
}
resource "aws_docdb_cluster_instance" "doc" {
  count              = 3
  cluster_identifier = aws_docdb_cluster.doc.id
  instance_class     = "db.r6g.large"
  availability_zone  = element(["eu-west-1a", "eu-west-1b", "eu-west-1c"], count.index)
}
