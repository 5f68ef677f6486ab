terraform {
  backend "s3" {
    bucket = "corp-tfstate"
    key    = "quote.tfstate"
    region = "eu-north-1"
  }
}
provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "dr"
  region = "eu-central-1"
}
resource "aws_db_instance" "quote" {
  identifier                  = "quote"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.m7g.large"
  allocated_storage           = 100
  multi_az                    = true
  username                    = "quote"
  manage_master_user_password = true
  db_subnet_group_name        = "quote"
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "quote-final"
}
resource "aws_db_instance" "quote_dr" {
  provider             = aws.dr
  identifier           = "quote-dr"
  replicate_source_db  = aws_db_instance.quote.arn
  instance_class       = "db.m7g.large"
  db_subnet_group_name = "quote"
  skip_final_snapshot  = true
}
resource "aws_lambda_function" "quote" {
  function_name = "quote"
  role          = "arn:aws:iam::626262626262:role/quote"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "quote.zip"
  environment {
    variables = { PGHOST = aws_db_instance.quote.address }
  }
}
resource "aws_lambda_function_url" "quote" {
  function_name      = aws_lambda_function.quote.function_name
  authorization_type = "NONE"
}
