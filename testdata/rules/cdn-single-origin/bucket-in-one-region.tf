provider "aws" { region = "eu-west-1" }
resource "aws_s3_bucket" "site" { bucket = "site" }
resource "aws_cloudfront_distribution" "site" { # want "RL211"
  enabled = true
  origin {
    origin_id   = "s3"
    domain_name = aws_s3_bucket.site.bucket_regional_domain_name
  }
  default_cache_behavior {
    target_origin_id       = "s3"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
}
