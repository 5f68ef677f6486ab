service "forum" {
  entry = ["aws_elb.app"]
}
