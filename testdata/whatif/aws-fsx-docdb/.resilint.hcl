service "render" {
  entry = ["aws_instance.render"]
}
service "edit" {
  entry = ["aws_instance.edit"]
}
