service "api" { entry = ["aws_lambda_function.api"] }
