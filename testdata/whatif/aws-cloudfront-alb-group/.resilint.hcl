service "site" {
  entry = ["aws_cloudfront_distribution.site"]
}
