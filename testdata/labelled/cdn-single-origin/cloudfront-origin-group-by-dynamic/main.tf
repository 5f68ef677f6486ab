provider "aws" { region = "eu-central-1" }
provider "aws" {
  alias  = "dr"
  region = "eu-west-1"
}
resource "aws_s3_bucket" "a" { bucket = "site-a" }
resource "aws_s3_bucket" "b" {
  provider = aws.dr
  bucket   = "site-b"
}
resource "aws_s3_bucket_versioning" "a" {
  bucket = aws_s3_bucket.a.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_versioning" "b" {
  provider = aws.dr
  bucket   = aws_s3_bucket.b.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_replication_configuration" "a" {
  bucket = aws_s3_bucket.a.id
  role   = "arn:aws:iam::111122223333:role/replication"
  rule {
    id     = "all"
    status = "Enabled"
    destination { bucket = aws_s3_bucket.b.arn }
  }
}
locals {
  origins = {
    a = aws_s3_bucket.a.bucket_regional_domain_name
    b = aws_s3_bucket.b.bucket_regional_domain_name
  }
}
resource "aws_cloudfront_distribution" "site" {
  enabled = true
  dynamic "origin" {
    for_each = local.origins
    content {
      origin_id   = origin.key
      domain_name = origin.value
    }
  }
  origin_group {
    origin_id = "site"
    failover_criteria { status_codes = [500, 502, 503, 504] }
    dynamic "member" {
      for_each = keys(local.origins)
      content { origin_id = member.value }
    }
  }
  default_cache_behavior {
    target_origin_id       = "site"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
  restrictions {
    geo_restriction { restriction_type = "none" }
  }
  viewer_certificate { cloudfront_default_certificate = true }
}

