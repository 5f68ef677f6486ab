service "consumer" {
  entry = ["aws_ecs_service.consumer"]
}
