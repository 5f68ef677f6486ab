service "s" {
  entry = ["aws_ecs_service.s"]
}
service "p" {
  entry = ["aws_lambda_function.p"]
}
