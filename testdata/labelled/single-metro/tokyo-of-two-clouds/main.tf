provider "aws" {
  region = "ap-northeast-1"
}
provider "google" {
  project = "fx-prod"
  region  = "asia-northeast1"
}
resource "aws_lambda_function" "fx" {
  function_name = "fx"
  role          = "arn:aws:iam::737373737373:role/fx"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "fx.zip"
}
resource "aws_apigatewayv2_api" "fx" {
  name          = "fx"
  protocol_type = "HTTP"
  target        = aws_lambda_function.fx.arn
}
resource "google_cloud_run_v2_service" "fx" {
  name     = "fx"
  location = "asia-northeast1"
  template {
    containers {
      image = "asia-northeast1-docker.pkg.dev/fx-prod/app/fx:55"
    }
  }
}
locals {
  sites = {
    aws    = trimprefix(aws_apigatewayv2_api.fx.api_endpoint, "https://")
    google = trimprefix(google_cloud_run_v2_service.fx.uri, "https://")
  }
}
resource "aws_route53_health_check" "fx" {
  for_each          = local.sites
  fqdn              = each.value
  type              = "HTTPS"
  port              = 443
  failure_threshold = 2
  request_interval  = 10
}
resource "aws_route53_record" "fx" {
  for_each        = local.sites
  zone_id         = "Z0FX"
  name            = "fx.example.jp"
  type            = "CNAME"
  ttl             = 30
  records         = [each.value]
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.fx[each.key].id
  weighted_routing_policy {
    weight = 50
  }
}
