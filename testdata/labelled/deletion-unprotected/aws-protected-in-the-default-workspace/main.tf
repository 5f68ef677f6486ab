provider "aws" { region = "eu-west-1" }
locals {
  throwaway = ["dev", "preview"]
  protect   = !contains(local.throwaway, terraform.workspace)
}
resource "aws_db_instance" "main" {
  identifier                  = "main-${terraform.workspace}"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.m7g.xlarge"
  allocated_storage           = 200
  multi_az                    = local.protect
  username                    = "main"
  manage_master_user_password = true
  backup_retention_period     = local.protect ? 30 : 1
  deletion_protection         = local.protect
  skip_final_snapshot         = !local.protect
  final_snapshot_identifier   = local.protect ? "main-final" : null
}
