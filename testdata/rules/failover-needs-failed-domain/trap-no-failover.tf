provider "aws" { region = "us-east-1" }
resource "aws_db_instance" "main" {
  instance_class      = "db.m6g.large"
  multi_az            = true
  skip_final_snapshot = true
}
resource "aws_lambda_function" "report" {
  function_name = "nightly-report"
  role          = "arn:aws:iam::111111111111:role/r"
  runtime       = "python3.13"
  handler       = "report.handler"
  filename      = "report.zip"
  environment {
    variables = { DB = aws_db_instance.main.address }
  }
}
