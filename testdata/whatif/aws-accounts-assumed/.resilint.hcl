service "feed" {
  entry = ["aws_route53_record.feed"]
}
