service "front" {
  entry = ["google_cloud_run_v2_service.front"]
}
service "side" {
  entry = ["aws_lambda_function.side"]
}
