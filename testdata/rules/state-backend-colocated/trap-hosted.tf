terraform {
  cloud {
    organization = "acme"
    workspaces { name = "cart" }
  }
}
provider "aws" { region = "ap-northeast-2" }
resource "aws_lambda_function" "cart" {
  function_name = "cart"
  role          = "arn:aws:iam::111111111111:role/cart"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "cart.zip"
}
