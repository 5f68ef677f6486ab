service "match" {
  entry = ["aws_instance.match"]
}
