service "brokerage" {
  entry = ["aws_route53_record.brokerage"]
}

service "doorbell" {
  entry = ["aws_route53_record.doorbell"]
}

ignore {
  rules  = ["state-spans-regions"]
  reason = "one root module keeps the replay short"
}
