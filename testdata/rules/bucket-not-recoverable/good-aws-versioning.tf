provider "aws" { region = "eu-west-1" }
resource "aws_s3_bucket" "up" { 
  bucket = "up"
}
resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::111111111111:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
  environment {
    variables = { BUCKET = aws_s3_bucket.up.bucket }
  }
}
resource "aws_s3_bucket_versioning" "up" {
  bucket = aws_s3_bucket.up.id
  versioning_configuration { status = "Enabled" }
}
