service "one" {
  entry = ["aws_lambda_function.one"]
}

service "two" {
  entry = ["aws_lambda_function.two"]
}
