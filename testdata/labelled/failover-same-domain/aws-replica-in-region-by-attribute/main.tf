terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.10" }
  }
}
variable "region" { type = string }
variable "replica_region" {
  type    = string
  default = "eu-central-1"
}
provider "aws" { region = var.region }
resource "aws_db_instance" "primary" {
  identifier                  = "policies"
  engine                      = "postgres"
  engine_version              = "16.6"
  instance_class              = "db.r7g.xlarge"
  allocated_storage           = 400
  multi_az                    = true
  username                    = "policies"
  manage_master_user_password = true
  backup_retention_period     = 21
  deletion_protection         = true
  final_snapshot_identifier   = "policies-final"
}
resource "aws_db_instance" "replica" {
  region              = var.replica_region
  identifier          = "policies-replica"
  replicate_source_db = aws_db_instance.primary.arn
  instance_class      = aws_db_instance.primary.instance_class
  multi_az            = true
  skip_final_snapshot = true
  deletion_protection = true
}
