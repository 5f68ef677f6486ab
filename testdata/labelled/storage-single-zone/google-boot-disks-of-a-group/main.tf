provider "google" {
  project = "w"
  region  = "us-east1"
}
resource "google_compute_instance_template" "w" {
  machine_type = "e2-standard-2"
  disk {
    source_image = "w/w-1"
    boot         = true
    auto_delete  = true
    disk_type    = "pd-ssd"
  }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "w" {
  name                      = "w"
  base_instance_name        = "w"
  region                    = "us-east1"
  distribution_policy_zones = ["us-east1-b", "us-east1-c"]
  target_size               = 4
  version { instance_template = google_compute_instance_template.w.id }
}
resource "google_compute_health_check" "w" {
  name = "w"
  http_health_check { port = 80 }
}
resource "google_compute_backend_service" "w" {
  name          = "w"
  health_checks = [google_compute_health_check.w.id]
  backend { group = google_compute_region_instance_group_manager.w.instance_group }
}
resource "google_compute_url_map" "w" {
  name            = "w"
  default_service = google_compute_backend_service.w.id
}
resource "google_compute_target_http_proxy" "w" {
  name    = "w"
  url_map = google_compute_url_map.w.id
}
resource "google_compute_global_forwarding_rule" "w" {
  name       = "w"
  port_range = "80"
  target     = google_compute_target_http_proxy.w.id
}
