provider "aws" { # want "RL606"
  region = "us-east-1"
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
