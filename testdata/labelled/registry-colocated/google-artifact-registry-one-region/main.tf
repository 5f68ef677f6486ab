provider "google" { project = "w" }
resource "google_artifact_registry_repository" "r" {
  repository_id = "apps"
  location      = "europe-west1"
  format        = "DOCKER"
}
resource "google_cloud_run_v2_service" "w" {
  for_each            = toset(["europe-west1", "europe-west4"])
  name                = "w"
  location            = each.key
  deletion_protection = true
  template {
    containers {
      image = "${google_artifact_registry_repository.r.location}-docker.pkg.dev/w/${google_artifact_registry_repository.r.repository_id}/web:3.1.4"
    }
  }
}
resource "google_compute_region_network_endpoint_group" "w" {
  for_each              = google_cloud_run_v2_service.w
  name                  = "w"
  region                = each.value.location
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = each.value.name }
}
resource "google_compute_backend_service" "w" {
  name                  = "w"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.w
    content { group = backend.value.id }
  }
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
  name                  = "w"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  port_range            = "80"
  target                = google_compute_target_http_proxy.w.id
}
