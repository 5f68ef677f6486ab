provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "dr"
  region = "us-west-2"
}
resource "aws_db_instance" "p" {
  identifier              = "p"
  engine                  = "postgres"
  instance_class          = "db.m7g.large"
  allocated_storage       = 50
  multi_az                = true
  backup_retention_period = 7
  deletion_protection     = true
}
resource "aws_db_instance" "r" {
  provider            = aws.dr
  identifier          = "r"
  replicate_source_db = aws_db_instance.p.arn
  instance_class      = "db.m7g.large"
  deletion_protection = true
}
resource "aws_lambda_function" "promote" {
  provider      = aws.dr
  function_name = "promote"
  role          = "arn:aws:iam::1:role/promote"
  handler       = "p.h"
  runtime       = "python3.13"
  filename      = "p.zip"
  environment {
    variables = { REPLICA = aws_db_instance.r.identifier }
  }
}
