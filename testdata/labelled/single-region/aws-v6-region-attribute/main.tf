terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.0" }
  }
}
provider "aws" { region = "eu-west-1" }
resource "aws_lambda_function" "a" {
  function_name = "f"
  role          = "arn:aws:iam::1:role/f"
  handler       = "f.h"
  runtime       = "python3.13"
  filename      = "f.zip"
}
resource "aws_lambda_function" "b" {
  region        = "eu-north-1"
  function_name = "f"
  role          = "arn:aws:iam::1:role/f"
  handler       = "f.h"
  runtime       = "python3.13"
  filename      = "f.zip"
}
resource "aws_lambda_function_url" "a" {
  function_name      = aws_lambda_function.a.function_name
  authorization_type = "NONE"
}
resource "aws_lambda_function_url" "b" {
  region             = "eu-north-1"
  function_name      = aws_lambda_function.b.function_name
  authorization_type = "NONE"
}
resource "aws_cloudfront_distribution" "d" {
  enabled = true
  dynamic "origin" {
    for_each = { a = aws_lambda_function_url.a.function_url, b = aws_lambda_function_url.b.function_url }
    content {
      origin_id   = origin.key
      domain_name = trimsuffix(trimprefix(origin.value, "https://"), "/")
    }
  }
  origin_group {
    origin_id = "g"
    failover_criteria { status_codes = [502] }
    member { origin_id = "a" }
    member { origin_id = "b" }
  }
  default_cache_behavior {
    target_origin_id       = "g"
    viewer_protocol_policy = "https-only"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
  restrictions {
    geo_restriction { restriction_type = "none" }
  }
  viewer_certificate { cloudfront_default_certificate = true }
}
