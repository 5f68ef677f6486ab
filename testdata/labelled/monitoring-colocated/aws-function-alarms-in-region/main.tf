provider "aws" { region = "eu-central-1" }
resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::1:role/f"
  handler       = "f.h"
  runtime       = "python3.13"
  filename      = "f.zip"
}
resource "aws_lambda_function_url" "u" {
  function_name      = aws_lambda_function.f.function_name
  authorization_type = "NONE"
}
resource "aws_cloudwatch_metric_alarm" "e" {
  alarm_name          = "errors"
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  dimensions          = { FunctionName = aws_lambda_function.f.function_name }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 1
  threshold           = 1
  comparison_operator = "GreaterThanThreshold"
}
