terraform {
  backend "gcs" {
    bucket = "tv-state"
    prefix = "prod"
  }
}
provider "google" { project = "tv" }
locals { regions = ["us-central1", "us-east1"] }
resource "google_compute_instance_template" "t" {
  for_each     = toset(local.regions)
  region       = each.key
  machine_type = "n2-standard-4"
  disk { source_image = "tv/tv-5" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "t" {
  for_each           = google_compute_instance_template.t
  name               = "tv-${each.key}"
  base_instance_name = "tv"
  region             = each.key
  target_size        = 3
  version { instance_template = each.value.id }
}
resource "google_compute_health_check" "t" {
  name = "tv"
  http_health_check { port = 80 }
}
resource "google_compute_backend_service" "t" {
  name          = "tv"
  health_checks = [google_compute_health_check.t.id]
  dynamic "backend" {
    for_each = google_compute_region_instance_group_manager.t
    content { group = backend.value.instance_group }
  }
}
resource "google_compute_url_map" "t" {
  name            = "tv"
  default_service = google_compute_backend_service.t.id
}
resource "google_compute_target_http_proxy" "t" {
  name    = "tv"
  url_map = google_compute_url_map.t.id
}
resource "google_compute_global_forwarding_rule" "t" {
  name       = "tv"
  port_range = "80"
  target     = google_compute_target_http_proxy.t.id
}
