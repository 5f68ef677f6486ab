provider "aws" { region = "us-east-1" }
resource "aws_secretsmanager_secret" "psp" { 
  name = "psp"
  replica { region = "us-west-2" }
}
resource "aws_lambda_function" "api" {
  for_each      = toset(["us-east-1", "us-west-2"])
  region        = each.value
  function_name = "api"
  role          = "arn:aws:iam::111111111111:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
  environment {
    variables = { SECRET = aws_secretsmanager_secret.psp.arn }
  }
}
