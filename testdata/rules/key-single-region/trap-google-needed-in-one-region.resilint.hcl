service "api" { entry = ["google_cloud_run_v2_service.api"] }
