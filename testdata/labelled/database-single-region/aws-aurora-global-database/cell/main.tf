terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "global_cluster" { type = string }
variable "master" { type = bool }
resource "aws_rds_cluster" "this" {
  cluster_identifier          = "policy"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  global_cluster_identifier   = var.global_cluster
  master_username             = var.master ? "policy" : null
  manage_master_user_password = var.master ? true : null
  db_subnet_group_name        = "policy"
  backup_retention_period     = 7
  deletion_protection         = true
  skip_final_snapshot         = true
}
resource "aws_rds_cluster_instance" "this" {
  count              = 2
  identifier         = "policy-${count.index}"
  cluster_identifier = aws_rds_cluster.this.id
  engine             = "aurora-postgresql"
  instance_class     = "db.r6g.large"
}
resource "aws_lambda_function" "this" {
  function_name = "policy"
  role          = "arn:aws:iam::474747474747:role/policy"
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "app.zip"
  environment {
    variables = { DB = aws_rds_cluster.this.endpoint }
  }
}
resource "aws_apigatewayv2_api" "this" {
  name          = "policy"
  protocol_type = "HTTP"
  target        = aws_lambda_function.this.arn
}
output "host" { value = trimprefix(aws_apigatewayv2_api.this.api_endpoint, "https://") }
