service "media" {
  entry = ["aws_lambda_function_url.w", "aws_lambda_function_url.e"]
}
