provider "aws" {
  region              = "sa-east-1"
  allowed_account_ids = ["111122223333"]
}

provider "aws" {
  alias               = "other"
  region              = "sa-east-1"
  allowed_account_ids = ["444455556666"]
}

resource "aws_lambda_function" "one" {
  function_name = "one"
  role          = "arn:aws:iam::111122223333:role/x"
  handler       = "x.y"
  runtime       = "python3.12"
  filename      = "x.zip"
}

resource "aws_lambda_function" "two" {
  provider      = aws.other
  function_name = "two"
  role          = "arn:aws:iam::444455556666:role/x"
  handler       = "x.y"
  runtime       = "python3.12"
  filename      = "x.zip"
}
