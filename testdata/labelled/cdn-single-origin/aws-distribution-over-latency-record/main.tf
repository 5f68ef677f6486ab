provider "aws" { region = "us-west-2" }
provider "aws" {
  alias  = "two"
  region = "us-east-1"
}
module "west" {
  source = "./api"
}
module "east" {
  source    = "./api"
  providers = { aws = aws.two }
}
resource "aws_route53_record" "api" {
  for_each       = { us-west-2 = module.west.alias, us-east-1 = module.east.alias }
  zone_id        = "Z0API"
  name           = "origin.api.example.com"
  type           = "A"
  set_identifier = each.key
  latency_routing_policy { region = each.key }
  alias {
    name                   = each.value.name
    zone_id                = each.value.zone
    evaluate_target_health = true
  }
}
resource "aws_cloudfront_distribution" "api" {
  enabled = true
  aliases = ["api.example.com"]
  origin {
    origin_id   = "api"
    domain_name = values(aws_route53_record.api)[0].name
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
  default_cache_behavior {
    target_origin_id       = "api"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    viewer_protocol_policy = "https-only"
  }
  restrictions {
    geo_restriction { restriction_type = "none" }
  }
  viewer_certificate { cloudfront_default_certificate = true }
}
