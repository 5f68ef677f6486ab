provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "b"
  region = "us-west-2"
}
resource "aws_rds_global_cluster" "g" {
  global_cluster_identifier = "g"
  engine                    = "aurora-mysql"
  deletion_protection       = true
}
resource "aws_rds_cluster" "a" {
  cluster_identifier        = "a"
  engine                    = "aurora-mysql"
  global_cluster_identifier = aws_rds_global_cluster.g.id
  backup_retention_period   = 7
  deletion_protection       = true
}
resource "aws_rds_cluster_instance" "a" {
  count              = 2
  cluster_identifier = aws_rds_cluster.a.id
  engine             = "aurora-mysql"
  instance_class     = "db.r7g.large"
  availability_zone  = ["us-east-1a", "us-east-1b"][count.index]
}
resource "aws_rds_cluster" "b" {
  provider                  = aws.b
  cluster_identifier        = "b"
  engine                    = "aurora-mysql"
  global_cluster_identifier = aws_rds_global_cluster.g.id
  backup_retention_period   = 7
  deletion_protection       = true
}
resource "aws_rds_cluster_instance" "b" {
  provider           = aws.b
  count              = 2
  cluster_identifier = aws_rds_cluster.b.id
  engine             = "aurora-mysql"
  instance_class     = "db.r7g.large"
  availability_zone  = ["us-west-2a", "us-west-2b"][count.index]
}
resource "aws_lambda_function" "a" {
  function_name = "f"
  role          = "arn:aws:iam::1:role/f"
  handler       = "f.h"
  runtime       = "python3.13"
  filename      = "f.zip"
  environment {
    variables = { DB = aws_rds_cluster.a.endpoint }
  }
}
resource "aws_lambda_function" "b" {
  provider      = aws.b
  function_name = "f"
  role          = "arn:aws:iam::1:role/f"
  handler       = "f.h"
  runtime       = "python3.13"
  filename      = "f.zip"
  environment {
    variables = { DB = aws_rds_cluster.b.endpoint }
  }
}
resource "aws_apigatewayv2_api" "a" {
  name          = "a"
  protocol_type = "HTTP"
  target        = aws_lambda_function.a.arn
}
resource "aws_apigatewayv2_api" "b" {
  provider      = aws.b
  name          = "b"
  protocol_type = "HTTP"
  target        = aws_lambda_function.b.arn
}
resource "aws_apigatewayv2_domain_name" "a" {
  domain_name = "api.example.com"
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:us-east-1:1:certificate/x"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}
resource "aws_apigatewayv2_domain_name" "b" {
  provider    = aws.b
  domain_name = "api.example.com"
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:us-west-2:1:certificate/x"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}
resource "aws_apigatewayv2_api_mapping" "a" {
  api_id      = aws_apigatewayv2_api.a.id
  domain_name = aws_apigatewayv2_domain_name.a.id
  stage       = "$default"
}
resource "aws_apigatewayv2_api_mapping" "b" {
  provider    = aws.b
  api_id      = aws_apigatewayv2_api.b.id
  domain_name = aws_apigatewayv2_domain_name.b.id
  stage       = "$default"
}
locals {
  fronts = {
    us-east-1 = aws_apigatewayv2_domain_name.a.domain_name_configuration[0]
    us-west-2 = aws_apigatewayv2_domain_name.b.domain_name_configuration[0]
  }
}
resource "aws_route53_record" "r" {
  for_each       = local.fronts
  zone_id        = "Z1"
  name           = "api.example.com"
  type           = "A"
  set_identifier = each.key
  latency_routing_policy { region = each.key }
  alias {
    name                   = each.value.target_domain_name
    zone_id                = each.value.hosted_zone_id
    evaluate_target_health = true
  }
}
