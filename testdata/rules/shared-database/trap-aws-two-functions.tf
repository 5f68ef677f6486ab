provider "aws" { region = "eu-west-1" }
resource "aws_db_instance" "db" { 
  instance_class          = "db.m6g.large"
  multi_az                = true
  backup_retention_period = 14
  skip_final_snapshot     = true
}
resource "aws_lambda_function" "cart" {
  function_name = "cart"
  role          = "arn:aws:iam::111111111111:role/cart"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "cart.zip"
  environment {
    variables = { DB = aws_db_instance.db.address }
  }
}
resource "aws_lambda_function" "pay" {
  function_name = "pay"
  role          = "arn:aws:iam::111111111111:role/pay"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "pay.zip"
  environment {
    variables = { DB = aws_db_instance.db.address }
  }
}
