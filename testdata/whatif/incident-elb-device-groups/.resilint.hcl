service "tv" {
  entry = ["aws_elb.device[\"tv\"]"]
}
service "pc" {
  entry = ["aws_elb.device[\"pc\"]"]
}
