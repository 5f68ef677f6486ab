service "irc" {
  entry = ["aws_route53_record.node"]
}
