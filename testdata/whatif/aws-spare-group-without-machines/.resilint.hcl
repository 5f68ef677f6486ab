service "queue" {
  entry = ["aws_elb.main"]
}
