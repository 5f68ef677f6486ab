provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_lambda_function" "api" {
  for_each      = toset(["us-east-1", "us-west-2"])
  region        = each.value
  function_name = "api"
  role          = "arn:aws:iam::111111111111:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
}
resource "aws_apigatewayv2_api" "api" {
  for_each      = aws_lambda_function.api
  region        = each.key
  name          = "api"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_integration" "api" {
  for_each         = aws_lambda_function.api
  region           = each.key
  api_id           = aws_apigatewayv2_api.api[each.key].id
  integration_type = "AWS_PROXY"
  integration_uri  = each.value.invoke_arn
}
resource "aws_route53_health_check" "api" {
  for_each          = aws_apigatewayv2_api.api
  fqdn              = split("/", each.value.api_endpoint)[2]
  type              = "HTTPS"
  port              = 443
  request_interval  = 30
  failure_threshold = 3
}
resource "aws_route53_record" "api" {
  for_each        = aws_apigatewayv2_api.api
  zone_id         = "Z1"
  name            = "api.example.com"
  type            = "CNAME"
  ttl             = 60
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.api[each.key].id
  records         = [split("/", each.value.api_endpoint)[2]]
  weighted_routing_policy { weight = 1 }
}
