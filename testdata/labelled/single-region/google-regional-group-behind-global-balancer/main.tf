provider "google" {
  project = "blog-prod"
  region  = "australia-southeast1"
}
resource "google_compute_instance_template" "web" {
  name_prefix  = "web-"
  machine_type = "e2-standard-2"
  disk { source_image = "blog-prod/web-8" }
  network_interface { network = "default" }
}
resource "google_compute_health_check" "web" {
  name = "web"
  http_health_check {
    port = 80
  }
}
resource "google_compute_region_instance_group_manager" "web" {
  name               = "web"
  base_instance_name = "web"
  region             = "australia-southeast1"
  version { instance_template = google_compute_instance_template.web.id }
  named_port {
    name = "http"
    port = 80
  }
}
resource "google_compute_region_autoscaler" "web" {
  name   = "web"
  region = "australia-southeast1"
  target = google_compute_region_instance_group_manager.web.id
  autoscaling_policy {
    min_replicas = 3
    max_replicas = 12
    cpu_utilization { target = 0.6 }
  }
}
resource "google_compute_backend_service" "web" {
  name                  = "web"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  health_checks         = [google_compute_health_check.web.id]
  backend { group = google_compute_region_instance_group_manager.web.instance_group }
}
resource "google_compute_url_map" "web" {
  name            = "web"
  default_service = google_compute_backend_service.web.id
}
resource "google_compute_target_http_proxy" "web" {
  name    = "web"
  url_map = google_compute_url_map.web.id
}
resource "google_compute_global_forwarding_rule" "web" {
  name                  = "web"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  target                = google_compute_target_http_proxy.web.id
  port_range            = "80"
}
