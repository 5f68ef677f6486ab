service "brokerage" {
  entry = ["aws_route53_record.brokerage"]
}

service "streaming" {
  entry = ["aws_route53_record.streaming"]
}

service "doorbell" {
  entry = ["aws_route53_record.doorbell"]
}

ignore {
  rules  = ["state-spans-regions"]
  reason = "one root module keeps the replay short"
}
