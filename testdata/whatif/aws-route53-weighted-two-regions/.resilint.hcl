service "maps" {
  entry = ["aws_route53_record.maps"]
}
