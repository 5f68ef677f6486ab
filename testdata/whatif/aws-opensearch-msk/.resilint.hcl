service "search" {
  entry = ["aws_lambda_function.search"]
}
service "events" {
  entry = ["aws_lambda_function.events"]
}
