provider "aws" {
  region = "eu-west-1"
}
variable "replicas" {
  type    = number
  default = 0
}
resource "aws_docdb_cluster" "main" {
  cluster_identifier        = "profiles"
  engine                    = "docdb"
  master_username           = "profiles"
  master_password           = var.password
  backup_retention_period   = 7
  deletion_protection       = true
  final_snapshot_identifier = "profiles-final"
}
resource "aws_docdb_cluster_instance" "main" {
  count              = 1 + var.replicas
  identifier         = "profiles-${count.index}"
  cluster_identifier = aws_docdb_cluster.main.id
  instance_class     = "db.r6g.large"
}
variable "password" {
  type      = string
  sensitive = true
}
