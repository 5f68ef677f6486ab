service "crm" {
  entry = ["aws_lambda_function.crm"]
}

service "report" {
  entry = ["aws_lambda_function.report"]
}
