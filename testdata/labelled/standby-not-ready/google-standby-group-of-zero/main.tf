provider "google" {
  project = "dr-prod"
}
locals {
  sites = {
    europe-west1 = 6
    europe-west4 = 0
  }
}
resource "google_compute_instance_template" "app" {
  name_prefix  = "app-"
  machine_type = "n2-standard-4"
  disk {
    source_image = "dr-prod/app"
  }
  network_interface {
    network = "default"
  }
}
resource "google_compute_region_instance_group_manager" "app" {
  for_each           = local.sites
  name               = "app"
  region             = each.key
  base_instance_name = "app"
  target_size        = each.value
  version {
    instance_template = google_compute_instance_template.app.id
  }
}
resource "google_compute_health_check" "app" {
  name = "app"
  http_health_check {
    port = 80
  }
}
resource "google_compute_backend_service" "app" {
  name                  = "app"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  health_checks         = [google_compute_health_check.app.id]
  dynamic "backend" {
    for_each = google_compute_region_instance_group_manager.app
    content {
      group = backend.value.instance_group
    }
  }
}
resource "google_compute_url_map" "app" {
  name            = "app"
  default_service = google_compute_backend_service.app.id
}
resource "google_compute_target_http_proxy" "app" {
  name    = "app"
  url_map = google_compute_url_map.app.id
}
resource "google_compute_global_forwarding_rule" "app" {
  name                  = "app"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  port_range            = "80"
  target                = google_compute_target_http_proxy.app.id
}
