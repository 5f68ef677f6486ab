terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::919191919191:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
}
resource "aws_apigatewayv2_api" "api" {
  name          = "api"
  protocol_type = "HTTP"
  target        = aws_lambda_function.api.arn
}
output "host" {
  value = trimprefix(aws_apigatewayv2_api.api.api_endpoint, "https://")
}
