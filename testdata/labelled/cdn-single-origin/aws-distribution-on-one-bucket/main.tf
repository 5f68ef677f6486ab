provider "aws" { region = "eu-west-1" }
resource "aws_s3_bucket" "docs" { bucket = "acme-docs-site" }
resource "aws_s3_bucket_versioning" "docs" {
  bucket = aws_s3_bucket.docs.bucket
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_public_access_block" "docs" {
  bucket              = aws_s3_bucket.docs.id
  block_public_acls   = true
  block_public_policy = true
}
resource "aws_cloudfront_origin_access_control" "docs" {
  name                              = "docs"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}
resource "aws_cloudfront_distribution" "docs" {
  enabled             = true
  default_root_object = "index.html"
  aliases             = ["docs.example.com"]
  origin {
    origin_id                = "s3"
    domain_name              = aws_s3_bucket.docs.bucket_regional_domain_name
    origin_access_control_id = aws_cloudfront_origin_access_control.docs.id
  }
  default_cache_behavior {
    target_origin_id       = "s3"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction { restriction_type = "none" }
  }
  viewer_certificate {
    acm_certificate_arn = "arn:aws:acm:us-east-1:1:certificate/a"
    ssl_support_method  = "sni-only"
  }
}
