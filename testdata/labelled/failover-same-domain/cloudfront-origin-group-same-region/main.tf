provider "aws" {
  region = "us-east-1"
}
resource "aws_s3_bucket" "site" {
  bucket = "site-main"
}
resource "aws_s3_bucket" "spare" {
  bucket = "site-spare"
}
resource "aws_s3_bucket_versioning" "this" {
  for_each = { site = aws_s3_bucket.site.id, spare = aws_s3_bucket.spare.id }
  bucket   = each.value
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_cloudfront_distribution" "site" {
  enabled = true
  origin {
    origin_id   = "main"
    domain_name = aws_s3_bucket.site.bucket_regional_domain_name
  }
  origin {
    origin_id   = "spare"
    domain_name = aws_s3_bucket.spare.bucket_regional_domain_name
  }
  origin_group {
    origin_id = "group"
    failover_criteria {
      status_codes = [500, 502]
    }
    member {
      origin_id = "main"
    }
    member {
      origin_id = "spare"
    }
  }
  default_cache_behavior {
    target_origin_id       = "group"
    viewer_protocol_policy = "https-only"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
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
