provider "google" {
  project = "p"
  region  = "us-west1"
}
resource "google_compute_instance_template" "m" {
  machine_type = "e2-medium"
  disk {
    source_image = "debian-cloud/debian-12"
  }
  network_interface {
    network = "default"
  }
}
resource "google_compute_region_instance_group_manager" "m" {
  name                      = "m"
  base_instance_name        = "m"
  region                    = "us-west1"
  distribution_policy_zones = ["us-west1-a", "us-west1-b", "us-west1-c"]
  version {
    instance_template = google_compute_instance_template.m.id
  }
}
resource "google_compute_region_autoscaler" "m" {
  name   = "m"
  region = "us-west1"
  target = google_compute_region_instance_group_manager.m.id
  autoscaling_policy {
    min_replicas = 3
    max_replicas = 9
  }
}
resource "google_compute_health_check" "m" {
  name = "m"
  http_health_check {
    port = 80
  }
}
resource "google_compute_backend_service" "m" {
  name                  = "m"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  health_checks         = [google_compute_health_check.m.id]
  backend {
    group = google_compute_region_instance_group_manager.m.instance_group
  }
}
resource "google_compute_url_map" "m" {
  name            = "m"
  default_service = google_compute_backend_service.m.id
}
resource "google_compute_target_http_proxy" "m" {
  name    = "m"
  url_map = google_compute_url_map.m.id
}
resource "google_compute_global_forwarding_rule" "m" {
  name       = "m"
  target     = google_compute_target_http_proxy.m.id
  port_range = "80"
}
