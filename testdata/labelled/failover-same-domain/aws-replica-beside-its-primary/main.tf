provider "aws" { region = "us-east-2" }
variable "zone" {
  type    = string
  default = "us-east-2b"
}
resource "aws_db_instance" "primary" {
  identifier                  = "billing"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.r6g.xlarge"
  allocated_storage           = 200
  username                    = "app"
  manage_master_user_password = true
  availability_zone           = var.zone
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "billing-final"
}
resource "aws_db_instance" "replica" {
  identifier          = "billing-standby"
  replicate_source_db = aws_db_instance.primary.identifier
  instance_class      = "db.r6g.xlarge"
  availability_zone   = aws_db_instance.primary.availability_zone
  skip_final_snapshot = true
}
