provider "aws" {
  region = "us-east-1"
}
resource "aws_db_instance" "db" {
  identifier                  = "db"
  engine                      = "mysql"
  engine_version              = "8.0"
  instance_class              = "db.m7g.large"
  allocated_storage           = 100
  multi_az                    = true
  username                    = "app"
  manage_master_user_password = true
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "db-final"
}
resource "aws_lambda_function" "svc" {
  for_each      = toset(["a", "b"])
  function_name = each.key
  role          = "arn:aws:iam::656565656565:role/${each.key}"
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "${each.key}.zip"
  environment {
    variables = { DB = aws_db_instance.db.address }
  }
}
resource "aws_lambda_function_url" "svc" {
  for_each           = aws_lambda_function.svc
  function_name      = each.value.function_name
  authorization_type = "AWS_IAM"
}
