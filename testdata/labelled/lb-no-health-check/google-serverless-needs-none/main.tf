provider "google" {
  project = "poll-prod"
}
locals {
  regions = ["us-central1", "europe-west1"]
}
resource "google_cloud_run_v2_service" "poll" {
  for_each = toset(local.regions)
  name     = "poll"
  location = each.value
  template {
    containers {
      image = "us-docker.pkg.dev/poll-prod/app/poll:3"
    }
  }
}
resource "google_compute_region_network_endpoint_group" "poll" {
  for_each              = google_cloud_run_v2_service.poll
  name                  = "poll-${each.key}"
  region                = each.key
  network_endpoint_type = "SERVERLESS"
  cloud_run {
    service = each.value.name
  }
}
resource "google_compute_backend_service" "poll" {
  name                  = "poll"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.poll
    content {
      group = backend.value.id
    }
  }
}
resource "google_compute_url_map" "poll" {
  name            = "poll"
  default_service = google_compute_backend_service.poll.id
}
resource "google_compute_target_http_proxy" "poll" {
  name    = "poll"
  url_map = google_compute_url_map.poll.id
}
resource "google_compute_global_forwarding_rule" "poll" {
  name                  = "poll"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  port_range            = "80"
  target                = google_compute_target_http_proxy.poll.id
}
