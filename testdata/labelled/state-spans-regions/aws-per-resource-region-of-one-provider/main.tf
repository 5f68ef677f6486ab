terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = ">= 6.0" }
  }
}
provider "aws" { region = "us-east-1" }
variable "regions" {
  type = map(object({ weight = number }))
  default = {
    us-east-1 = { weight = 60 }
    eu-west-1 = { weight = 40 }
  }
}
resource "aws_lambda_function" "vote" {
  for_each      = var.regions
  region        = each.key
  function_name = "vote"
  role          = "arn:aws:iam::1:role/vote"
  runtime       = "provided.al2023"
  handler       = "bootstrap"
  filename      = "vote.zip"
}
resource "aws_apigatewayv2_api" "vote" {
  for_each      = aws_lambda_function.vote
  region        = each.key
  name          = "vote"
  protocol_type = "HTTP"
  target        = each.value.arn
}
resource "aws_route53_health_check" "vote" {
  for_each          = aws_apigatewayv2_api.vote
  fqdn              = replace(each.value.api_endpoint, "/^https:\\/\\//", "")
  type              = "HTTPS"
  port              = 443
  resource_path     = "/up"
  failure_threshold = 3
  request_interval  = 30
}
resource "aws_route53_record" "vote" {
  for_each        = aws_apigatewayv2_api.vote
  zone_id         = "ZV"
  name            = "vote.example.org"
  type            = "CNAME"
  ttl             = 30
  set_identifier  = each.key
  records         = [replace(each.value.api_endpoint, "/^https:\\/\\//", "")]
  health_check_id = aws_route53_health_check.vote[each.key].id
  weighted_routing_policy { weight = var.regions[each.key].weight }
}
