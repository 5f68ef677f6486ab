provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "dr"
  region = "eu-central-1"
}
resource "aws_db_instance" "main" {
  instance_class          = "db.m6g.large"
  multi_az                = true
  backup_retention_period = 14
  skip_final_snapshot     = true
}
resource "aws_db_instance" "far" {
  provider            = aws.dr
  replicate_source_db = aws_db_instance.main.arn
  instance_class      = "db.m6g.large"
  skip_final_snapshot = true
}
