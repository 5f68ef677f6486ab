provider "aws" { region = "eu-west-1" }
resource "aws_s3_bucket" "logs" { bucket = "logs" }
resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id
  rule {
    id     = "all"
    status = "Enabled"
    filter {}
    expiration { days = 7 }
  }
}
resource "aws_lambda_function" "parse" {
  function_name = "parse"
  role          = "arn:aws:iam::111111111111:role/parse"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "parse.zip"
  environment {
    variables = { BUCKET = aws_s3_bucket.logs.bucket }
  }
}
