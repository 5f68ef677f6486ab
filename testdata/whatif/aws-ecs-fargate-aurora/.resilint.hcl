service "booking" {
  entry = ["aws_lb.api"]
}
