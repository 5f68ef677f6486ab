provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

resource "aws_s3_bucket" "east" {
  bucket = "media-east"
}

resource "aws_s3_bucket" "west" {
  provider = aws.west
  bucket   = "media-west"
}

resource "aws_cloudfront_distribution" "media" {
  enabled = true
  aliases = ["media.example.com"]
  origin {
    origin_id   = "east"
    domain_name = aws_s3_bucket.east.bucket_regional_domain_name
  }
  origin {
    origin_id   = "west"
    domain_name = aws_s3_bucket.west.bucket_regional_domain_name
  }
  origin_group {
    origin_id = "both"
    failover_criteria {
      status_codes = [500, 502, 503, 504]
    }
    member {
      origin_id = "east"
    }
    member {
      origin_id = "west"
    }
  }
  default_cache_behavior {
    target_origin_id       = "both"
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

resource "aws_s3_bucket" "docs" {
  bucket = "docs"
}

resource "aws_cloudfront_distribution" "docs" {
  enabled = true
  aliases = ["docs.example.com"]
  origin {
    origin_id   = "docs"
    domain_name = aws_s3_bucket.docs.bucket_regional_domain_name
  }
  default_cache_behavior {
    target_origin_id       = "docs"
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
