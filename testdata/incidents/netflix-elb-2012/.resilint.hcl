service "console" {
  entry = ["aws_route53_record.device[\"console\"]"]
}

service "mobile" {
  entry = ["aws_route53_record.device[\"mobile\"]"]
}

service "pc" {
  entry = ["aws_route53_record.device[\"pc\"]"]
}
