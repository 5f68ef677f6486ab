service "known" {
  entry = ["aws_instance.known"]
}
service "hidden" {
  entry = ["aws_elb.hidden"]
}
