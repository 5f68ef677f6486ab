provider "aws" { region = "us-east-1" }
locals { regions = toset(["us-east-1", "us-west-2"]) }
resource "aws_s3_bucket" "templates" {
  for_each = local.regions
  region   = each.value
  bucket   = "templates-${each.value}"
}
resource "aws_lambda_function" "api" {
  for_each      = local.regions
  region        = each.value
  function_name = "api"
  role          = "arn:aws:iam::111111111111:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
  environment {
    variables = { BUCKET = aws_s3_bucket.templates[each.value].bucket }
  }
}
