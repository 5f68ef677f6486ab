service "media" {
  entry = ["aws_cloudfront_distribution.media"]
}

service "docs" {
  entry = ["aws_cloudfront_distribution.docs"]
}
