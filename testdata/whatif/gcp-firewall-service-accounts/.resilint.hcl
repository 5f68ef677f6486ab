service "ads" {
  entry = ["google_compute_instance_group_manager.ads"]
}
