provider "google" {
  project = "mag-prod"
  region  = "europe-west1"
}
locals { regions = toset(["europe-west1", "us-east4"]) }
resource "google_cloud_run_v2_service" "web" {
  for_each            = local.regions
  name                = "web-${each.value}"
  location            = each.value
  deletion_protection = true
  template {
    scaling { min_instance_count = 2 }
    containers { image = "europe-docker.pkg.dev/mag-prod/web/web@sha256:4c1e" }
  }
}
resource "google_compute_region_network_endpoint_group" "web" {
  for_each              = local.regions
  name                  = "web-${each.value}"
  region                = each.value
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = google_cloud_run_v2_service.web[each.key].name }
}
resource "google_compute_backend_service" "web" {
  name                  = "web"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.web
    content { group = backend.value.id }
  }
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
