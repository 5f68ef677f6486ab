service "play" {
  entry = ["aws_route53_record.*"]
}
