service "kr" {
  entry = ["google_cloud_run_v2_service.shop[\"kr\"]"]
}
service "jp" {
  entry = ["google_cloud_run_v2_service.shop[\"jp\"]"]
}
service "au" {
  entry = ["google_cloud_run_v2_service.shop[\"au\"]"]
}
