terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "table" { type = string }
resource "aws_lambda_function" "t" {
  function_name = "tickets"
  role          = "arn:aws:iam::484848484848:role/tickets"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "tickets.zip"
  environment {
    variables = { TABLE = var.table }
  }
}
resource "aws_apigatewayv2_api" "t" {
  name          = "tickets"
  protocol_type = "HTTP"
  target        = aws_lambda_function.t.arn
}
output "host" { value = trimprefix(aws_apigatewayv2_api.t.api_endpoint, "https://") }
