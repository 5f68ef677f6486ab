service "web" {
  entry = ["aws_elb.web"]
}

service "search" {
  entry = ["aws_elb.search"]
}
