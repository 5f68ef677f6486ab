provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "frankfurt"
  region = "eu-central-1"
}
resource "aws_lb" "site" {
  name    = "site"
  subnets = ["subnet-1", "subnet-2"]
}
resource "aws_lb" "other" {
  provider = aws.frankfurt
  name     = "site"
  subnets  = ["subnet-3", "subnet-4"]
}
resource "aws_cloudfront_distribution" "site" {
  enabled = true
  origin_group {
    origin_id = "both"
    failover_criteria { status_codes = [500, 502, 503, 504] }
    member { origin_id = "lb" }
    member { origin_id = "other" }
  }
  origin {
    origin_id   = "lb"
    domain_name = aws_lb.site.dns_name
  }
  origin {
    origin_id   = "other"
    domain_name = aws_lb.other.dns_name
  }
  default_cache_behavior {
    target_origin_id       = "both"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
}
