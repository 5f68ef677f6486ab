provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "dr"
  region = "us-west-2"
}
resource "aws_kms_key" "k" { description = "orders" }
resource "aws_rds_global_cluster" "g" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-postgresql"
  storage_encrypted         = true
  deletion_protection       = true
}
resource "aws_rds_cluster" "p" {
  cluster_identifier        = "orders-p"
  engine                    = "aurora-postgresql"
  global_cluster_identifier = aws_rds_global_cluster.g.id
  storage_encrypted         = true
  kms_key_id                = aws_kms_key.k.arn
  backup_retention_period   = 14
  deletion_protection       = true
}
resource "aws_rds_cluster_instance" "p" {
  count              = 2
  cluster_identifier = aws_rds_cluster.p.id
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
  availability_zone  = "us-east-1${["a", "b"][count.index]}"
}
resource "aws_rds_cluster" "s" {
  provider                  = aws.dr
  cluster_identifier        = "orders-s"
  engine                    = "aurora-postgresql"
  global_cluster_identifier = aws_rds_global_cluster.g.id
  storage_encrypted         = true
  kms_key_id                = aws_kms_key.k.arn
  backup_retention_period   = 14
  deletion_protection       = true
}
resource "aws_rds_cluster_instance" "s" {
  provider           = aws.dr
  count              = 2
  cluster_identifier = aws_rds_cluster.s.id
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
  availability_zone  = "us-west-2${["a", "b"][count.index]}"
}
