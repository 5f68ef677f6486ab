provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "b"
  region = "eu-west-3"
}
module "a" {
  source = "./site"
  zones  = ["eu-west-1a", "eu-west-1b"]
}
module "b" {
  source    = "./site"
  providers = { aws = aws.b }
  zones     = ["eu-west-3a", "eu-west-3b"]
}
resource "aws_apigatewayv2_api" "g" {
  name          = "g"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_integration" "i" {
  for_each           = { a = module.a.dns, b = module.b.dns }
  api_id             = aws_apigatewayv2_api.g.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = "https://${each.value}/"
}
resource "aws_apigatewayv2_route" "r" {
  for_each  = aws_apigatewayv2_integration.i
  api_id    = aws_apigatewayv2_api.g.id
  route_key = "ANY /${each.key}"
  target    = "integrations/${each.value.id}"
}
