provider "aws" { region = "us-west-2" }
provider "aws" {
  alias  = "e"
  region = "us-east-1"
}
resource "aws_s3_bucket" "a" { bucket = "media-west" }
resource "aws_s3_bucket" "b" {
  provider = aws.e
  bucket   = "media-east"
}
resource "aws_s3_bucket_versioning" "a" {
  bucket = aws_s3_bucket.a.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_versioning" "b" {
  provider = aws.e
  bucket   = aws_s3_bucket.b.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_replication_configuration" "a" {
  bucket = aws_s3_bucket.a.id
  role   = "arn:aws:iam::111122223333:role/r"
  rule {
    id     = "all"
    status = "Enabled"
    destination { bucket = aws_s3_bucket.b.arn }
  }
}
resource "aws_lambda_function" "w" {
  function_name = "media"
  role          = "arn:aws:iam::111122223333:role/m"
  runtime       = "nodejs20.x"
  handler       = "i.h"
  filename      = "m.zip"
  environment { variables = { BUCKET = aws_s3_bucket.a.id } }
}
resource "aws_lambda_function" "e" {
  provider      = aws.e
  function_name = "media"
  role          = "arn:aws:iam::111122223333:role/m"
  runtime       = "nodejs20.x"
  handler       = "i.h"
  filename      = "m.zip"
  environment { variables = { BUCKET = aws_s3_bucket.a.id } }
}
resource "aws_lambda_function_url" "w" {
  function_name      = aws_lambda_function.w.function_name
  authorization_type = "NONE"
}
resource "aws_lambda_function_url" "e" {
  provider           = aws.e
  function_name      = aws_lambda_function.e.function_name
  authorization_type = "NONE"
}
