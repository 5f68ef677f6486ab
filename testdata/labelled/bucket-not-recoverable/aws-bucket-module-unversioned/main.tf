provider "aws" { region = "eu-west-1" }
module "invoices" {
  source  = "terraform-aws-modules/s3-bucket/aws"
  version = "~> 4.2"
  bucket  = "invoices-prod"
}
resource "aws_lambda_function" "inv" {
  function_name = "invoices"
  role          = "arn:aws:iam::1:role/inv"
  runtime       = "python3.12"
  handler       = "inv.main"
  filename      = "inv.zip"
  environment {
    variables = { BUCKET = module.invoices.s3_bucket_id }
  }
}
resource "aws_lambda_function_url" "inv" {
  function_name      = aws_lambda_function.inv.function_name
  authorization_type = "NONE"
}
