service "write" {
  entry = ["aws_ecs_service.write"]
}
service "read" {
  entry = ["aws_ecs_service.read"]
}
