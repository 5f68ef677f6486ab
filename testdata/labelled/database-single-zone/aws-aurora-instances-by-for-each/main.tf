provider "aws" {
  region = "us-east-2"
}
locals {
  instances = {
    one = { zone = "us-east-2a", tier = 0 }
    two = { zone = "us-east-2c", tier = 1 }
  }
}
resource "aws_rds_cluster" "wallet" {
  cluster_identifier          = "wallet"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.07.1"
  master_username             = "wallet"
  manage_master_user_password = true
  db_subnet_group_name        = "data"
  backup_retention_period     = 7
  deletion_protection         = true
  storage_encrypted           = true
}
resource "aws_rds_cluster_instance" "wallet" {
  for_each           = local.instances
  identifier         = "wallet-${each.key}"
  cluster_identifier = aws_rds_cluster.wallet.id
  engine             = aws_rds_cluster.wallet.engine
  engine_version     = aws_rds_cluster.wallet.engine_version
  instance_class     = "db.r6g.large"
  availability_zone  = each.value.zone
  promotion_tier     = each.value.tier
}
