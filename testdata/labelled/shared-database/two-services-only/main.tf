provider "aws" { region = "eu-west-1" }
resource "aws_rds_cluster" "s" {
  engine                  = "aurora-mysql"
  backup_retention_period = 7
  deletion_protection     = true
}
resource "aws_rds_cluster_instance" "s" {
  count              = 2
  cluster_identifier = aws_rds_cluster.s.id
  engine             = aws_rds_cluster.s.engine
  instance_class     = "db.r7g.large"
  availability_zone  = "eu-west-1${["a", "b"][count.index]}"
}
resource "aws_lambda_function" "a" {
  function_name = "a"
  role          = "arn:aws:iam::111122223333:role/a"
  handler       = "a.h"
  runtime       = "nodejs22.x"
  filename      = "a.zip"
  environment {
    variables = { DB = aws_rds_cluster.s.endpoint }
  }
}
resource "aws_lambda_function" "b" {
  function_name = "b"
  role          = "arn:aws:iam::111122223333:role/b"
  handler       = "b.h"
  runtime       = "nodejs22.x"
  filename      = "b.zip"
  environment {
    variables = { DB = aws_rds_cluster.s.reader_endpoint }
  }
}
resource "aws_apigatewayv2_api" "a" {
  name          = "a"
  protocol_type = "HTTP"
  target        = aws_lambda_function.a.arn
}
resource "aws_apigatewayv2_api" "b" {
  name          = "b"
  protocol_type = "HTTP"
  target        = aws_lambda_function.b.arn
}

