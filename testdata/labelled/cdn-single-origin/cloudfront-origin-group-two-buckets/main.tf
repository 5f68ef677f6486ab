provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "oregon"
  region = "us-west-2"
}
resource "aws_s3_bucket" "site" {
  bucket = "docs-site"
}
resource "aws_s3_bucket" "site_replica" {
  provider = aws.oregon
  bucket   = "docs-site-replica"
}
resource "aws_s3_bucket_versioning" "site" {
  bucket = aws_s3_bucket.site.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_s3_bucket_versioning" "site_replica" {
  provider = aws.oregon
  bucket   = aws_s3_bucket.site_replica.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_s3_bucket_replication_configuration" "site" {
  bucket = aws_s3_bucket.site.id
  role   = "arn:aws:iam::292929292929:role/replication"
  rule {
    id     = "site"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.site_replica.arn
    }
  }
}
resource "aws_cloudfront_distribution" "docs" {
  enabled = true
  dynamic "origin" {
    for_each = { main = aws_s3_bucket.site, spare = aws_s3_bucket.site_replica }
    content {
      origin_id   = origin.key
      domain_name = origin.value.bucket_regional_domain_name
    }
  }
  origin_group {
    origin_id = "docs"
    failover_criteria {
      status_codes = [500, 502, 503, 504]
    }
    member {
      origin_id = "main"
    }
    member {
      origin_id = "spare"
    }
  }
  default_cache_behavior {
    target_origin_id       = "docs"
    viewer_protocol_policy = "redirect-to-https"
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
