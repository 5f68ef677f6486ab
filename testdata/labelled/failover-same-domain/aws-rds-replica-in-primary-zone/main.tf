provider "aws" { region = "us-east-1" }
variable "zones" {
  type = object({ primary = string, replica = string })
}
resource "aws_db_instance" "primary" {
  identifier              = "cat"
  engine                  = "mysql"
  instance_class          = "db.m6g.large"
  allocated_storage       = 100
  availability_zone       = var.zones.primary
  backup_retention_period = 7
  deletion_protection     = true
}
resource "aws_db_instance" "replica" {
  identifier          = "cat-r"
  instance_class      = "db.m6g.large"
  availability_zone   = var.zones.replica
  replicate_source_db = aws_db_instance.primary.identifier
  deletion_protection = true
}
