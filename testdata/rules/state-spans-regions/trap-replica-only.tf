provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "dr"
  region = "us-east-2"
}
resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::111111111111:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
  environment {
    variables = { DB = aws_db_instance.main.address }
  }
}
resource "aws_db_instance" "main" {
  instance_class      = "db.m6g.large"
  multi_az            = true
  skip_final_snapshot = true
}
resource "aws_db_instance" "far" {
  provider            = aws.dr
  replicate_source_db = aws_db_instance.main.arn
  instance_class      = "db.m6g.large"
  skip_final_snapshot = true
}
