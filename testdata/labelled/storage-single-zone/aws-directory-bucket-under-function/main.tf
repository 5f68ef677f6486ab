provider "aws" { region = "us-west-2" }
locals { zone_id = "usw2-az1" }
resource "aws_s3_directory_bucket" "features" {
  bucket = "features--${local.zone_id}--x-s3"
  location {
    name = local.zone_id
    type = "AvailabilityZone"
  }
}
resource "aws_lambda_function" "rank" {
  function_name = "rank"
  role          = "arn:aws:iam::444444444444:role/rank"
  runtime       = "python3.13"
  handler       = "rank.handler"
  s3_bucket     = "deploy-artifacts"
  s3_key        = "rank.zip"
  environment {
    variables = { FEATURES = aws_s3_directory_bucket.features.bucket }
  }
}
resource "aws_lambda_function_url" "rank" {
  function_name      = aws_lambda_function.rank.function_name
  authorization_type = "NONE"
}
