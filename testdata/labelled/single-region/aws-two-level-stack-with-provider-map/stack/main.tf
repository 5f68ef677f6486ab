terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
data "aws_region" "here" {}
resource "aws_lambda_function" "api" {
  function_name = "trackers-${data.aws_region.here.name}"
  role          = "arn:aws:iam::123123123123:role/trackers"
  runtime       = "provided.al2023"
  handler       = "bootstrap"
  filename      = "trackers.zip"
}
resource "aws_apigatewayv2_api" "api" {
  name          = "trackers"
  protocol_type = "HTTP"
  target        = aws_lambda_function.api.arn
}
resource "aws_apigatewayv2_domain_name" "api" {
  domain_name = "api.trackers.example"
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:${data.aws_region.here.name}:123123123123:certificate/11111111-2222-3333-4444-555555555555"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}
resource "aws_apigatewayv2_api_mapping" "api" {
  api_id      = aws_apigatewayv2_api.api.id
  domain_name = aws_apigatewayv2_domain_name.api.id
  stage       = "$default"
}
output "front" {
  value = {
    name = aws_apigatewayv2_domain_name.api.domain_name_configuration[0].target_domain_name
    zone = aws_apigatewayv2_domain_name.api.domain_name_configuration[0].hosted_zone_id
  }
}
