service "crm" {
  entry = ["google_cloud_run_v2_service.crm"]
}
service "erp" {
  entry = ["google_cloud_run_v2_service.erp"]
}
