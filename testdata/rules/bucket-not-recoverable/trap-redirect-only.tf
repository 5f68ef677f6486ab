# A bucket that sends every request elsewhere holds no objects.
provider "aws" { region = "eu-west-1" }
resource "aws_s3_bucket" "old" {
  bucket = "old-name"
}
resource "aws_s3_bucket_website_configuration" "old" {
  bucket = aws_s3_bucket.old.id
  redirect_all_requests_to {
    host_name = "new.example.com"
  }
}
resource "aws_s3_bucket" "older" {
  bucket = "older-name"
}
resource "aws_s3_bucket_website_configuration" "older" {
  bucket = aws_s3_bucket.older.id
  index_document {
    suffix = "none"
  }
  routing_rule {
    redirect {
      host_name = "new.example.com"
    }
  }
}
resource "aws_s3_bucket" "site" { # want "RL307"
  bucket = "site"
}
resource "aws_s3_bucket_website_configuration" "site" {
  bucket = aws_s3_bucket.site.id
  index_document {
    suffix = "index.html"
  }
}
resource "aws_cloudfront_distribution" "each" {
  for_each = { older = aws_s3_bucket_website_configuration.older.website_endpoint, old = aws_s3_bucket_website_configuration.old.website_endpoint, site = aws_s3_bucket_website_configuration.site.website_endpoint }
  enabled  = true
  origin {
    origin_id   = each.key
    domain_name = each.value
  }
  default_cache_behavior {
    target_origin_id       = each.key
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    viewer_protocol_policy = "redirect-to-https"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    cloudfront_default_certificate = true
  }
}
