provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_lambda_function" "api" {
  for_each      = toset(["us-east-1", "us-west-2"])
  region        = each.value
  function_name = "api"
  role          = "arn:aws:iam::111111111111:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
}
resource "aws_apigatewayv2_api" "api" { # want "RL205"
  name          = "api"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_integration" "api" {
  for_each         = aws_lambda_function.api
  api_id           = aws_apigatewayv2_api.api.id
  integration_type = "AWS_PROXY"
  integration_uri  = each.value.invoke_arn
}
