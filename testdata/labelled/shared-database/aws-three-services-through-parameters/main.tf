provider "aws" { region = "eu-west-1" }
resource "aws_rds_cluster" "shared" {
  cluster_identifier          = "shared"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.08.0"
  master_username             = "root"
  manage_master_user_password = true
  backup_retention_period     = 14
  deletion_protection         = true
  final_snapshot_identifier   = "shared-final"
}
resource "aws_rds_cluster_instance" "shared" {
  count              = 2
  cluster_identifier = aws_rds_cluster.shared.cluster_identifier
  engine             = aws_rds_cluster.shared.engine
  instance_class     = "db.r7g.large"
  availability_zone  = ["eu-west-1a", "eu-west-1b"][count.index]
}
resource "aws_ssm_parameter" "dsn" {
  name  = "/shared/dsn"
  type  = "SecureString"
  value = "mysql://${aws_rds_cluster.shared.endpoint}:3306"
}
module "team" {
  source   = "./team"
  for_each = toset(["cart", "returns", "loyalty"])
  name     = each.key
  dsn      = aws_ssm_parameter.dsn.arn
}
