provider "aws" {
  region = "us-west-2"
}
locals {
  buckets = {
    contracts = { versioned = true }
    uploads   = { versioned = false }
  }
}
resource "aws_s3_bucket" "this" {
  for_each = local.buckets
  bucket   = "acme-${each.key}"
}
resource "aws_s3_bucket_versioning" "this" {
  for_each = { for k, b in local.buckets : k => b if b.versioned }
  bucket   = aws_s3_bucket.this[each.key].id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_lambda_function" "sign" {
  function_name = "sign"
  role          = "arn:aws:iam::717171717171:role/sign"
  runtime       = "python3.13"
  handler       = "sign.handler"
  filename      = "sign.zip"
  environment {
    variables = {
      UPLOADS   = aws_s3_bucket.this["uploads"].id
      CONTRACTS = aws_s3_bucket.this["contracts"].id
    }
  }
}
resource "aws_lambda_function_url" "sign" {
  function_name      = aws_lambda_function.sign.function_name
  authorization_type = "AWS_IAM"
}
