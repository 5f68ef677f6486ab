provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "b"
  region = "eu-central-1"
}
data "aws_caller_identity" "me" {}
resource "aws_ecr_repository" "r" {
  name                 = "fn"
  image_tag_mutability = "IMMUTABLE"
}
resource "aws_ecr_replication_configuration" "r" {
  replication_configuration {
    rule {
      destination {
        region      = "eu-central-1"
        registry_id = data.aws_caller_identity.me.account_id
      }
    }
  }
}
resource "aws_lambda_function" "a" {
  function_name = "fn"
  role          = "arn:aws:iam::111122223333:role/f"
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.r.repository_url}:3.0.0"
}
resource "aws_lambda_function" "b" {
  provider      = aws.b
  function_name = "fn"
  role          = "arn:aws:iam::111122223333:role/f"
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.r.repository_url}:3.0.0"
}
resource "aws_lambda_function_url" "a" {
  function_name      = aws_lambda_function.a.function_name
  authorization_type = "NONE"
}
resource "aws_lambda_function_url" "b" {
  provider           = aws.b
  function_name      = aws_lambda_function.b.function_name
  authorization_type = "NONE"
}
resource "aws_cloudfront_distribution" "d" {
  enabled = true
  origin {
    origin_id   = "a"
    domain_name = "${aws_lambda_function_url.a.url_id}.lambda-url.eu-west-1.on.aws"
  }
  origin {
    origin_id   = "b"
    domain_name = "${aws_lambda_function_url.b.url_id}.lambda-url.eu-central-1.on.aws"
  }
  origin_group {
    origin_id = "ab"
    failover_criteria { status_codes = [502, 503] }
    member { origin_id = "a" }
    member { origin_id = "b" }
  }
  default_cache_behavior {
    target_origin_id       = "ab"
    viewer_protocol_policy = "https-only"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
  restrictions {
    geo_restriction { restriction_type = "none" }
  }
  viewer_certificate { cloudfront_default_certificate = true }
}
