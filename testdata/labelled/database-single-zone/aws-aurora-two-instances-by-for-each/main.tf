provider "aws" { region = "ca-central-1" }
resource "aws_rds_cluster" "main" {
  cluster_identifier          = "main"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "app"
  manage_master_user_password = true
  backup_retention_period     = 14
  deletion_protection         = true
  skip_final_snapshot         = true
}
resource "aws_rds_cluster_instance" "main" {
  for_each           = { one = "ca-central-1a", two = "ca-central-1b" }
  identifier         = "main-${each.key}"
  cluster_identifier = aws_rds_cluster.main.id
  engine             = aws_rds_cluster.main.engine
  instance_class     = "db.r7g.large"
  availability_zone  = each.value
}
