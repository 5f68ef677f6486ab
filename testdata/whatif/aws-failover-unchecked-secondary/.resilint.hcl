service "status" {
  entry = ["aws_route53_record.primary", "aws_route53_record.secondary"]
}
