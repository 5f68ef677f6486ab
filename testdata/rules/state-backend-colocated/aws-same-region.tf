terraform { # want "RL701"
  backend "s3" {
    bucket = "state"
    key    = "api"
    region = "eu-west-1"
  }
}
provider "aws" { region = "eu-west-1" }
resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::111111111111:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
}
