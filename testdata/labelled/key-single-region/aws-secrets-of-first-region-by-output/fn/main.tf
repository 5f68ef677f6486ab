terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "secrets" { type = map(string) }
resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::141414141414:role/f"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "f.zip"
  environment {
    variables = var.secrets
  }
}
resource "aws_apigatewayv2_api" "f" {
  name          = "f"
  protocol_type = "HTTP"
  target        = aws_lambda_function.f.arn
}
output "host" { value = trimprefix(aws_apigatewayv2_api.f.api_endpoint, "https://") }
