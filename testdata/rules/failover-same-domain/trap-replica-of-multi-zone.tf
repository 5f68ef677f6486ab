provider "aws" { region = "ap-northeast-2" }
resource "aws_db_instance" "main" {
  instance_class      = "db.m6g.large"
  multi_az            = true
  availability_zone   = "ap-northeast-2a"
  skip_final_snapshot = true
}
resource "aws_db_instance" "reader" {
  replicate_source_db = aws_db_instance.main.identifier
  instance_class      = "db.m6g.large"
  availability_zone   = "ap-northeast-2a"
  skip_final_snapshot = true
}
