service "wallet" {
  entry = ["aws_route53_record.wallet"]
}
