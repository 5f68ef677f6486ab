provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_db_instance" "main" {
  instance_class      = "db.m6g.large"
  multi_az            = true
  skip_final_snapshot = true
}
resource "aws_db_instance" "far" {
  provider            = aws.west
  replicate_source_db = aws_db_instance.main.arn
  instance_class      = "db.m6g.large"
  skip_final_snapshot = true
}
resource "aws_lambda_function" "promote" {
  provider      = aws.west
  function_name = "promote-standby"
  role          = "arn:aws:iam::111111111111:role/dr"
  runtime       = "python3.13"
  handler       = "promote.handler"
  filename      = "promote.zip"
  environment {
    variables = { REPLICA = aws_db_instance.far.arn }
  }
}
