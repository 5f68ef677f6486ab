service "shop" {
  entry = ["aws_route53_record.shop"]
}

service "exchange" {
  entry = ["aws_route53_record.exchange"]
}

service "broker" {
  entry = ["aws_route53_record.broker"]
}
