service "shop" {
  entry = ["aws_route53_record.shop"]
}

service "broker" {
  entry = ["aws_route53_record.broker"]
}

ignore {
  rules  = ["state-spans-regions"]
  reason = "one root module keeps the replay short"
}
