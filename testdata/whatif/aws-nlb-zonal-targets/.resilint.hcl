service "ticks" {
  entry = ["aws_lb.ticks"]
}
