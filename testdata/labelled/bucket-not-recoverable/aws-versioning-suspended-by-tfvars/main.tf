provider "aws" { region = "ap-south-1" }
variable "versioned" {
  type    = bool
  default = true
}
resource "aws_s3_bucket" "scans" { bucket = "claims-scans" }
resource "aws_s3_bucket_versioning" "scans" {
  bucket = aws_s3_bucket.scans.id
  versioning_configuration {
    status = var.versioned ? "Enabled" : "Suspended"
  }
}
resource "aws_s3_bucket_server_side_encryption_configuration" "scans" {
  bucket = aws_s3_bucket.scans.id
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
  }
}
resource "aws_lambda_function" "ocr" {
  function_name = "ocr"
  role          = "arn:aws:iam::1:role/ocr"
  runtime       = "python3.12"
  handler       = "ocr.main"
  filename      = "ocr.zip"
  environment {
    variables = { SCANS = aws_s3_bucket.scans.id }
  }
}
resource "aws_lambda_function_url" "ocr" {
  function_name      = aws_lambda_function.ocr.arn
  authorization_type = "AWS_IAM"
}
