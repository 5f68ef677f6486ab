terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.0" }
  }
}
provider "aws" { region = "eu-west-1" }
module "dst" {
  source     = "terraform-aws-modules/s3-bucket/aws"
  version    = "~> 5.0"
  region     = "eu-central-1"
  bucket     = "templates-fra"
  versioning = { enabled = true }
}
module "src" {
  source     = "terraform-aws-modules/s3-bucket/aws"
  version    = "~> 5.0"
  bucket     = "templates-dub"
  versioning = { enabled = true }
  replication_configuration = {
    role = "arn:aws:iam::555555555555:role/replicate"
    rules = [{
      id                        = "all"
      status                    = "Enabled"
      delete_marker_replication = true
      destination               = { bucket = module.dst.s3_bucket_arn }
    }]
  }
}
resource "aws_lambda_function" "render" {
  for_each      = toset(["eu-west-1", "eu-central-1"])
  region        = each.value
  function_name = "render"
  role          = "arn:aws:iam::555555555555:role/render"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "render.zip"
  environment {
    variables = { BUCKETS = join(",", [module.src.s3_bucket_id, module.dst.s3_bucket_id]) }
  }
}
resource "aws_lambda_function_url" "render" {
  for_each           = aws_lambda_function.render
  region             = each.key
  function_name      = each.value.function_name
  authorization_type = "AWS_IAM"
}
