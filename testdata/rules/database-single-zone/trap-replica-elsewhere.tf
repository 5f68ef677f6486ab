provider "aws" { region = "eu-west-1" }
resource "aws_db_instance" "main" {
  instance_class      = "db.m6g.large"
  availability_zone   = "eu-west-1a"
  skip_final_snapshot = true
}
resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.main.identifier
  instance_class      = "db.m6g.large"
  availability_zone   = "eu-west-1b"
  skip_final_snapshot = true
}
