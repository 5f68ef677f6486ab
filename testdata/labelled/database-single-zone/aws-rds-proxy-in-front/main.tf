provider "aws" {
  region = "us-east-2"
}
resource "aws_db_instance" "crm" {
  identifier                  = "crm"
  engine                      = "mysql"
  engine_version              = "8.0"
  instance_class              = "db.m7g.large"
  allocated_storage           = 100
  username                    = "crm"
  manage_master_user_password = true
  db_subnet_group_name        = "crm"
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "crm-final"
}
resource "aws_db_proxy" "crm" {
  name           = "crm"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::112112112112:role/proxy"
  vpc_subnet_ids = ["subnet-01", "subnet-02"]
  auth {
    auth_scheme = "SECRETS"
    secret_arn  = aws_db_instance.crm.master_user_secret[0].secret_arn
  }
}
resource "aws_db_proxy_default_target_group" "crm" {
  db_proxy_name = aws_db_proxy.crm.name
}
resource "aws_db_proxy_target" "crm" {
  db_proxy_name          = aws_db_proxy.crm.name
  target_group_name      = aws_db_proxy_default_target_group.crm.name
  db_instance_identifier = aws_db_instance.crm.identifier
}
resource "aws_lambda_function" "crm" {
  function_name = "crm"
  role          = "arn:aws:iam::112112112112:role/crm"
  runtime       = "python3.13"
  handler       = "crm.handler"
  filename      = "crm.zip"
  environment {
    variables = { DB = aws_db_proxy.crm.endpoint }
  }
}
resource "aws_lambda_function_url" "crm" {
  function_name      = aws_lambda_function.crm.function_name
  authorization_type = "AWS_IAM"
}
