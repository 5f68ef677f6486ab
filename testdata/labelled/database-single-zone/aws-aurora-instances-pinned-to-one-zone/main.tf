provider "aws" {
  region = "us-east-2"
}
variable "zone_suffix" {
  type    = string
  default = "a"
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
}
resource "aws_rds_cluster_instance" "wallet" {
  count              = 2
  identifier         = "wallet-${count.index}"
  cluster_identifier = aws_rds_cluster.wallet.id
  engine             = aws_rds_cluster.wallet.engine
  instance_class     = "db.r6g.large"
  availability_zone  = "us-east-2${var.zone_suffix}"
}
