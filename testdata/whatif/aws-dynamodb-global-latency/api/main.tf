variable "table" {
  type = string
}
resource "aws_lambda_function" "cart" {
  function_name = "cart"
  role          = "arn:aws:iam::111122223333:role/l"
  runtime       = "nodejs20.x"
  handler       = "i.h"
  filename      = "c.zip"
  environment {
    variables = {
      TABLE = var.table
    }
  }
}
resource "aws_apigatewayv2_api" "cart" {
  name          = "cart"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_integration" "cart" {
  api_id           = aws_apigatewayv2_api.cart.id
  integration_type = "AWS_PROXY"
  integration_uri  = aws_lambda_function.cart.invoke_arn
}
resource "aws_apigatewayv2_domain_name" "cart" {
  domain_name = "cart.example.com"
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:::x"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}
resource "aws_apigatewayv2_api_mapping" "cart" {
  api_id      = aws_apigatewayv2_api.cart.id
  domain_name = aws_apigatewayv2_domain_name.cart.id
  stage       = "$default"
}
output "domain" {
  value = {
    name = aws_apigatewayv2_domain_name.cart.domain_name_configuration[0].target_domain_name
    zone = aws_apigatewayv2_domain_name.cart.domain_name_configuration[0].hosted_zone_id
  }
}
