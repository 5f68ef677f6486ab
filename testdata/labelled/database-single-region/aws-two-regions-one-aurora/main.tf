terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}
provider "aws" {
  region = "us-east-1"
}
locals {
  regions = toset(["us-east-1", "us-west-2"])
}
resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core"
  manage_master_user_password = true
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "core-final"
}
resource "aws_rds_cluster_instance" "core" {
  count              = 2
  identifier         = "core-${count.index}"
  cluster_identifier = aws_rds_cluster.core.id
  engine             = aws_rds_cluster.core.engine
  instance_class     = "db.r7g.large"
}
resource "aws_ssm_parameter" "db" {
  for_each = local.regions
  region   = each.key
  name     = "/core/db"
  type     = "String"
  value    = aws_rds_cluster.core.endpoint
}
resource "aws_lambda_function" "core" {
  for_each      = local.regions
  region        = each.key
  function_name = "core"
  role          = "arn:aws:iam::646464646464:role/core"
  runtime       = "python3.13"
  handler       = "core.handler"
  filename      = "core.zip"
  environment {
    variables = { DB_PARAMETER = aws_ssm_parameter.db[each.key].name }
  }
}
resource "aws_apigatewayv2_api" "core" {
  for_each      = local.regions
  region        = each.key
  name          = "core"
  protocol_type = "HTTP"
  target        = aws_lambda_function.core[each.key].arn
}
resource "aws_route53_health_check" "core" {
  for_each          = local.regions
  fqdn              = trimprefix(aws_apigatewayv2_api.core[each.key].api_endpoint, "https://")
  type              = "HTTPS"
  port              = 443
  failure_threshold = 3
  request_interval  = 30
}
resource "aws_route53_record" "core" {
  for_each        = local.regions
  zone_id         = "Z0CORE"
  name            = "core.example.com"
  type            = "CNAME"
  ttl             = 30
  records         = [trimprefix(aws_apigatewayv2_api.core[each.key].api_endpoint, "https://")]
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.core[each.key].id
  latency_routing_policy {
    region = each.key
  }
}
