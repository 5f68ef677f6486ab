service "a" { entry = ["google_cloud_run_v2_service.s[\"a\"]"] }
service "b" { entry = ["google_cloud_run_v2_service.s[\"b\"]"] }
service "c" { entry = ["google_cloud_run_v2_service.s[\"c\"]"] }
