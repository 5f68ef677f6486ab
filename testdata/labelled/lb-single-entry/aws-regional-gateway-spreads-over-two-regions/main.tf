provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
variable "cert" { type = map(string) }
module "east" {
  source = "./app"
  zones  = ["us-east-1a", "us-east-1b"]
  cert   = var.cert["east"]
}
module "west" {
  source    = "./app"
  providers = { aws = aws.west }
  zones     = ["us-west-2a", "us-west-2b"]
  cert      = var.cert["west"]
}
locals { backends = { east = module.east.dns, west = module.west.dns } }
resource "aws_api_gateway_rest_api" "front" {
  name = "front"
  endpoint_configuration { types = ["REGIONAL"] }
}
resource "aws_api_gateway_resource" "side" {
  for_each    = local.backends
  rest_api_id = aws_api_gateway_rest_api.front.id
  parent_id   = aws_api_gateway_rest_api.front.root_resource_id
  path_part   = each.key
}
resource "aws_api_gateway_method" "any" {
  for_each      = local.backends
  rest_api_id   = aws_api_gateway_rest_api.front.id
  resource_id   = aws_api_gateway_resource.side[each.key].id
  http_method   = "ANY"
  authorization = "NONE"
}
resource "aws_api_gateway_integration" "proxy" {
  for_each                = local.backends
  rest_api_id             = aws_api_gateway_rest_api.front.id
  resource_id             = aws_api_gateway_resource.side[each.key].id
  http_method             = aws_api_gateway_method.any[each.key].http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "ANY"
  uri                     = "https://${each.value}/"
}
resource "aws_api_gateway_deployment" "live" {
  rest_api_id = aws_api_gateway_rest_api.front.id
  depends_on  = [aws_api_gateway_integration.proxy]
}
resource "aws_api_gateway_stage" "live" {
  rest_api_id   = aws_api_gateway_rest_api.front.id
  deployment_id = aws_api_gateway_deployment.live.id
  stage_name    = "live"
}
