terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "bucket" { type = string }
resource "aws_lambda_function" "this" {
  function_name = "forms"
  role          = "arn:aws:iam::252525252525:role/forms"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "forms.zip"
  environment {
    variables = { BUCKET = var.bucket }
  }
}
resource "aws_apigatewayv2_api" "this" {
  name          = "forms"
  protocol_type = "HTTP"
  target        = aws_lambda_function.this.arn
}
output "host" { value = trimprefix(aws_apigatewayv2_api.this.api_endpoint, "https://") }
