terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
resource "aws_lambda_function" "api" {
  function_name                  = "api"
  role                           = "arn:aws:iam::1:role/api"
  runtime                        = "provided.al2023"
  handler                        = "bootstrap"
  filename                       = "api.zip"
  reserved_concurrent_executions = 200
}
resource "aws_lambda_function_url" "api" {
  function_name      = aws_lambda_function.api.function_name
  authorization_type = "NONE"
}
output "host" { value = trimsuffix(trimprefix(aws_lambda_function_url.api.function_url, "https://"), "/") }
