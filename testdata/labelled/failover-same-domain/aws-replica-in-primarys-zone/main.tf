provider "aws" {
  region = "ap-south-1"
}
locals {
  az = { primary = "ap-south-1b", standby = "ap-south-1b" }
}
resource "aws_db_instance" "this" {
  identifier                  = "kyc"
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.m7g.large"
  allocated_storage           = 200
  availability_zone           = local.az.primary
  username                    = "kyc"
  manage_master_user_password = true
  db_subnet_group_name        = "kyc"
  backup_retention_period     = 10
  deletion_protection         = true
  final_snapshot_identifier   = "kyc-final"
}
resource "aws_db_instance" "standby" {
  identifier          = "kyc-standby"
  replicate_source_db = aws_db_instance.this.identifier
  instance_class      = "db.m7g.large"
  availability_zone   = local.az.standby
  skip_final_snapshot = true
  deletion_protection = true
}
