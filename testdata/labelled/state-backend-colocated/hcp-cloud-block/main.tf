terraform {
  cloud {
    organization = "acme"
    workspaces { name = "fn" }
  }
}
provider "aws" { region = "eu-west-1" }
resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::111122223333:role/f"
  handler       = "f.h"
  runtime       = "python3.13"
  filename      = "f.zip"
}
resource "aws_lambda_function_url" "f" {
  function_name      = aws_lambda_function.f.function_name
  authorization_type = "NONE"
}
