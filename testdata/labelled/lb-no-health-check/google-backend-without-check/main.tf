provider "google" {
  project = "p"
  region  = "us-east5"
}
resource "google_compute_instance_template" "t" {
  machine_type = "e2-medium"
  disk { source_image = "p/i" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "m" {
  name               = "m"
  base_instance_name = "m"
  region             = "us-east5"
  target_size        = 3
  version { instance_template = google_compute_instance_template.t.id }
}
resource "google_compute_backend_service" "b" {
  name          = "b"
  health_checks = []
  backend { group = google_compute_region_instance_group_manager.m.instance_group }
}
resource "google_compute_url_map" "u" {
  name            = "u"
  default_service = google_compute_backend_service.b.id
}
resource "google_compute_target_http_proxy" "p" {
  name    = "p"
  url_map = google_compute_url_map.u.id
}
resource "google_compute_global_forwarding_rule" "f" {
  name       = "f"
  port_range = "80"
  target     = google_compute_target_http_proxy.p.id
}
