provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

resource "aws_s3_bucket" "site" {
  bucket = "docs-site-use1"
}

resource "aws_s3_bucket" "copy" {
  provider = aws.west
  bucket   = "docs-site-usw2"
}

resource "aws_s3_bucket_versioning" "site" {
  bucket = aws_s3_bucket.site.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_s3_bucket_versioning" "copy" {
  provider = aws.west
  bucket   = aws_s3_bucket.copy.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_s3_bucket_replication_configuration" "site" {
  depends_on = [aws_s3_bucket_versioning.site]
  bucket     = aws_s3_bucket.site.id
  role       = "arn:aws:iam::121212121212:role/replicate"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.copy.arn
    }
  }
}

resource "aws_cloudfront_distribution" "docs" {
  enabled             = true
  default_root_object = "index.html"
  origin {
    origin_id   = "use1"
    domain_name = aws_s3_bucket.site.bucket_regional_domain_name
  }
  origin {
    origin_id   = "usw2"
    domain_name = aws_s3_bucket.copy.bucket_regional_domain_name
  }
  origin_group {
    origin_id = "both"
    failover_criteria { status_codes = [500, 502, 503, 504] }
    member { origin_id = "use1" }
    member { origin_id = "usw2" }
  }
  default_cache_behavior {
    target_origin_id       = "both"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    viewer_protocol_policy = "redirect-to-https"
  }
  restrictions {
    geo_restriction { restriction_type = "none" }
  }
  viewer_certificate { cloudfront_default_certificate = true }
}
