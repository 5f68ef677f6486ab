provider "aws" {
  region = "eu-west-1"
}
provider "google" {
  project = "pay-prod"
  region  = "us-east1"
}
resource "aws_lambda_function" "pay" {
  function_name = "pay"
  role          = "arn:aws:iam::939393939393:role/pay"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "pay.zip"
}
resource "aws_apigatewayv2_api" "pay" {
  name          = "pay"
  protocol_type = "HTTP"
  target        = aws_lambda_function.pay.arn
}
resource "google_cloud_run_v2_service" "pay" {
  name     = "pay"
  location = "us-east1"
  template {
    containers {
      image = "us-docker.pkg.dev/pay-prod/app/pay:5"
    }
  }
}
resource "aws_route53_health_check" "pay" {
  for_each          = { aws = trimprefix(aws_apigatewayv2_api.pay.api_endpoint, "https://"), google = trimprefix(google_cloud_run_v2_service.pay.uri, "https://") }
  fqdn              = each.value
  type              = "HTTPS"
  port              = 443
  failure_threshold = 3
  request_interval  = 30
}
resource "aws_route53_record" "pay" {
  for_each        = aws_route53_health_check.pay
  zone_id         = "Z0PAY"
  name            = "pay.example.com"
  type            = "CNAME"
  ttl             = 30
  records         = [each.value.fqdn]
  set_identifier  = each.key
  health_check_id = each.value.id
  weighted_routing_policy {
    weight = 1
  }
}
