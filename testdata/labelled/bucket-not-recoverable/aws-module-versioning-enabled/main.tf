provider "aws" {
  region = "eu-west-1"
}
module "uploads" {
  source  = "terraform-aws-modules/s3-bucket/aws"
  version = "4.2.2"
  bucket  = "acme-uploads"
  versioning = {
    enabled = true
  }
}
resource "aws_lambda_function" "up" {
  function_name = "up"
  role          = "arn:aws:iam::363636363636:role/up"
  runtime       = "python3.13"
  handler       = "up.handler"
  filename      = "up.zip"
  environment {
    variables = { BUCKET = module.uploads.s3_bucket_id }
  }
}
resource "aws_lambda_function_url" "up" {
  function_name      = aws_lambda_function.up.function_name
  authorization_type = "AWS_IAM"
}
