service "api" { entry = ["aws_lambda_function.api", "google_cloud_run_v2_service.api"] }
