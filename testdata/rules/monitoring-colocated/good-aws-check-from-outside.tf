provider "aws" { region = "eu-west-1" }
resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::111111111111:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
}
resource "aws_lambda_function_url" "api" {
  function_name      = aws_lambda_function.api.function_name
  authorization_type = "NONE"
}
resource "aws_cloudwatch_metric_alarm" "errors" { 
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  dimensions          = { FunctionName = aws_lambda_function.api.function_name }
}
resource "aws_route53_health_check" "api" {
  fqdn              = split("/", aws_lambda_function_url.api.function_url)[2]
  type              = "HTTPS"
  port              = 443
  request_interval  = 30
  failure_threshold = 3
}
