service "pay" { entry = ["aws_lambda_function.pay"] }
