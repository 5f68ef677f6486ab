provider "aws" { region = "ca-central-1" }
resource "aws_rds_cluster" "acc" {
  cluster_identifier      = "acc"
  engine                  = "aurora-postgresql"
  backup_retention_period = 14
  deletion_protection     = true
}
resource "aws_rds_cluster_instance" "acc" {
  for_each           = { writer = "ca-central-1a", reader = "ca-central-1b" }
  identifier         = "acc-${each.key}"
  cluster_identifier = aws_rds_cluster.acc.id
  engine             = aws_rds_cluster.acc.engine
  instance_class     = "db.r7g.large"
  availability_zone  = each.value
}
