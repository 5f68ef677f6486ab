terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}
provider "aws" {
  region = "eu-west-1"
}
variable "regions" {
  type    = list(string)
  default = ["eu-west-1", "ap-south-1"]
}
resource "aws_lambda_function" "geo" {
  for_each      = toset(var.regions)
  region        = each.key
  function_name = "geo"
  role          = "arn:aws:iam::565656565656:role/geo"
  runtime       = "python3.13"
  handler       = "geo.handler"
  filename      = "geo.zip"
}
resource "aws_apigatewayv2_api" "geo" {
  for_each      = aws_lambda_function.geo
  region        = each.key
  name          = "geo"
  protocol_type = "HTTP"
  target        = each.value.arn
}
resource "aws_route53_health_check" "geo" {
  for_each          = aws_apigatewayv2_api.geo
  fqdn              = replace(each.value.api_endpoint, "https://", "")
  type              = "HTTPS"
  port              = 443
  resource_path     = "/health"
  request_interval  = 10
  failure_threshold = 2
}
resource "aws_route53_record" "geo" {
  for_each        = aws_apigatewayv2_api.geo
  zone_id         = "Z0GEO"
  name            = "geo.example.net"
  type            = "CNAME"
  ttl             = 20
  records         = [replace(each.value.api_endpoint, "https://", "")]
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.geo[each.key].id
  latency_routing_policy {
    region = each.key
  }
}
