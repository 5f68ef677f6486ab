provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "b"
  region = "us-east-2"
}
module "a" {
  source = "./web"
  zones  = ["us-east-1a", "us-east-1b"]
}
module "b" {
  source    = "./web"
  zones     = ["us-east-2a", "us-east-2b"]
  providers = { aws = aws.b }
}
resource "aws_cloudfront_distribution" "site" {
  enabled = true
  dynamic "origin" {
    for_each = { a = module.a.dns, b = module.b.dns }
    content {
      origin_id   = origin.key
      domain_name = origin.value
      custom_origin_config {
        http_port              = 80
        https_port             = 443
        origin_protocol_policy = "https-only"
        origin_ssl_protocols   = ["TLSv1.2"]
      }
    }
  }
  origin_group {
    origin_id = "ab"
    failover_criteria {
      status_codes = [502, 503, 504]
    }
    member {
      origin_id = "a"
    }
    member {
      origin_id = "b"
    }
  }
  default_cache_behavior {
    target_origin_id       = "ab"
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
