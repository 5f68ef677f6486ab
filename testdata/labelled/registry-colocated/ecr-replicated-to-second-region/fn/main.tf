terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "image" { type = string }
resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::151515151515:role/f"
  package_type  = "Image"
  image_uri     = var.image
}
resource "aws_apigatewayv2_api" "f" {
  name          = "f"
  protocol_type = "HTTP"
  target        = aws_lambda_function.f.arn
}
output "host" { value = trimprefix(aws_apigatewayv2_api.f.api_endpoint, "https://") }
