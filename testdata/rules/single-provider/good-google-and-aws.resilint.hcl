service "web" { entry = ["aws_lambda_function.web", "google_cloud_run_v2_service.web"] }
