service "cart" {
  entry = ["aws_route53_record.cart"]
}
