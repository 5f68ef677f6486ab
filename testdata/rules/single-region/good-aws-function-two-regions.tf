provider "aws" { region = "eu-west-1" }
resource "aws_lambda_function" "api" {
  for_each      = toset(["eu-west-1", "eu-central-1"])
  region        = each.value
  function_name = "api"
  role          = "arn:aws:iam::111111111111:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
}
