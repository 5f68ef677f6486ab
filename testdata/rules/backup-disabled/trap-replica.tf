provider "aws" { region = "eu-west-1" }
resource "aws_db_instance" "main" {
  instance_class          = "db.m6g.large"
  multi_az                = true
  backup_retention_period = 7
  skip_final_snapshot     = true
}
resource "aws_db_instance" "reader" {
  replicate_source_db = aws_db_instance.main.identifier
  instance_class      = "db.m6g.large"
  skip_final_snapshot = true
}
