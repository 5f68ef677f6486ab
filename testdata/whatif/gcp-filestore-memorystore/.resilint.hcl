service "wiki" {
  entry = ["google_compute_instance.wiki"]
}
service "chat" {
  entry = ["google_cloud_run_service.chat"]
}
