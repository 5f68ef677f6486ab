provider "aws" {
  region = "ap-southeast-2"
}
provider "aws" {
  alias  = "watch"
  region = "us-east-1"
}
resource "aws_lambda_function" "intake" {
  function_name = "intake"
  role          = "arn:aws:iam::515151515151:role/intake"
  runtime       = "python3.13"
  handler       = "intake.handler"
  filename      = "intake.zip"
}
resource "aws_lambda_function_url" "intake" {
  function_name      = aws_lambda_function.intake.function_name
  authorization_type = "NONE"
}
resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "intake-errors"
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  dimensions          = { FunctionName = aws_lambda_function.intake.function_name }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 1
  threshold           = 5
  comparison_operator = "GreaterThanThreshold"
}
resource "aws_route53_health_check" "intake" {
  fqdn              = trimsuffix(trimprefix(aws_lambda_function_url.intake.function_url, "https://"), "/")
  type              = "HTTPS"
  port              = 443
  request_interval  = 30
  failure_threshold = 3
}
resource "aws_cloudwatch_metric_alarm" "outside" {
  provider            = aws.watch
  alarm_name          = "intake-down"
  namespace           = "AWS/Route53"
  metric_name         = "HealthCheckStatus"
  dimensions          = { HealthCheckId = aws_route53_health_check.intake.id }
  statistic           = "Minimum"
  period              = 60
  evaluation_periods  = 1
  threshold           = 1
  comparison_operator = "LessThanThreshold"
}
