variable "origin" { type = string }
resource "aws_cloudfront_distribution" "site" {
  enabled = true
  origin {
    origin_id   = "x"
    domain_name = var.origin
  }
  default_cache_behavior {
    target_origin_id       = "x"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
}
