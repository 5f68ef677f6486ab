service "club" {
  entry = ["aws_elb.web"]
}
