service "webtoon" {
  entry = ["aws_route53_record.w"]
}
