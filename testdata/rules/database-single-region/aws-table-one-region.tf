provider "aws" { region = "us-east-1" }
resource "aws_dynamodb_table" "sessions" { # want "RL302"
  name         = "sessions"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"
  attribute {
    name = "id"
    type = "S"
  }
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
    variables = { TABLE = aws_dynamodb_table.sessions.arn }
  }
}
