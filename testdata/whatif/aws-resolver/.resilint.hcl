service "plain" {
  entry = ["aws_instance.plain"]
}

service "own" {
  entry = ["aws_instance.own"]
}
