provider "aws" {
  region = "us-gov-west-1"
}
resource "aws_dynamodb_table" "cases" {
  name                        = "cases"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true
  attribute {
    name = "id"
    type = "S"
  }
  point_in_time_recovery {
    enabled = true
  }
}
resource "aws_db_instance" "cases" {
  identifier                  = "cases"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.m6g.large"
  allocated_storage           = 100
  multi_az                    = true
  username                    = "cases"
  manage_master_user_password = true
  db_subnet_group_name        = "cases"
  backup_retention_period     = 30
  final_snapshot_identifier   = "cases-final"
  lifecycle {
    prevent_destroy = true
  }
}
resource "aws_s3_bucket" "evidence" {
  bucket        = "cases-evidence"
  force_destroy = true
}
resource "aws_s3_bucket_versioning" "evidence" {
  bucket = aws_s3_bucket.evidence.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_lambda_function" "cases" {
  function_name = "cases"
  role          = "arn:aws-us-gov:iam::858585858585:role/cases"
  runtime       = "python3.13"
  handler       = "cases.handler"
  filename      = "cases.zip"
  environment {
    variables = {
      TABLE  = aws_dynamodb_table.cases.name
      PGHOST = aws_db_instance.cases.address
      BUCKET = aws_s3_bucket.evidence.bucket
    }
  }
}
resource "aws_lambda_function_url" "cases" {
  function_name      = aws_lambda_function.cases.function_name
  authorization_type = "AWS_IAM"
}
