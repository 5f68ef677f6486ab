terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.2" }
  }
}
provider "aws" { region = "ap-northeast-1" }
locals { regions = toset(["ap-northeast-1", "ap-southeast-1"]) }
resource "aws_kms_key" "k" {
  for_each            = local.regions
  region              = each.key
  enable_key_rotation = true
}
resource "aws_secretsmanager_secret" "k" {
  for_each   = local.regions
  region     = each.key
  name       = "fx/token"
  kms_key_id = aws_kms_key.k[each.key].arn
}
resource "aws_lambda_function" "fx" {
  for_each      = local.regions
  region        = each.key
  function_name = "fx"
  role          = "arn:aws:iam::1:role/fx"
  runtime       = "python3.13"
  handler       = "fx.handler"
  filename      = "fx.zip"
  kms_key_arn   = aws_kms_key.k[each.key].arn
  environment {
    variables = { TOKEN = aws_secretsmanager_secret.k[each.key].arn }
  }
}
resource "aws_apigatewayv2_api" "fx" {
  for_each      = local.regions
  region        = each.key
  name          = "fx"
  protocol_type = "HTTP"
  target        = aws_lambda_function.fx[each.key].arn
}
resource "aws_route53_record" "fx" {
  for_each        = aws_apigatewayv2_api.fx
  zone_id         = "ZFX"
  name            = "fx.example.asia"
  type            = "CNAME"
  ttl             = 30
  set_identifier  = each.key
  records         = [split("//", each.value.api_endpoint)[1]]
  health_check_id = aws_route53_health_check.fx[each.key].id
  latency_routing_policy { region = each.key }
}
resource "aws_route53_health_check" "fx" {
  for_each          = aws_apigatewayv2_api.fx
  fqdn              = split("//", each.value.api_endpoint)[1]
  type              = "HTTPS"
  port              = 443
  resource_path     = "/"
  failure_threshold = 2
  request_interval  = 30
}
