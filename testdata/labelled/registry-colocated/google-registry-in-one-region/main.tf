provider "google" { project = "g" }
resource "google_artifact_registry_repository" "r" {
  repository_id = "app"
  format        = "DOCKER"
  location      = "us-east1"
}
resource "google_cloud_run_v2_service" "s" {
  for_each = toset(["us-east1", "us-west1"])
  name     = "s"
  location = each.key
  template {
    containers { image = "us-east1-docker.pkg.dev/g/${google_artifact_registry_repository.r.repository_id}/s:1" }
  }
}
resource "google_compute_region_network_endpoint_group" "s" {
  for_each              = google_cloud_run_v2_service.s
  name                  = "s"
  region                = each.key
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = each.value.name }
}
resource "google_compute_backend_service" "s" {
  name                  = "s"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.s
    content { group = backend.value.id }
  }
}
resource "google_compute_url_map" "s" {
  name            = "s"
  default_service = google_compute_backend_service.s.id
}
resource "google_compute_target_https_proxy" "s" {
  name             = "s"
  url_map          = google_compute_url_map.s.id
  ssl_certificates = ["projects/g/global/sslCertificates/c"]
}
resource "google_compute_global_forwarding_rule" "s" {
  name                  = "s"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  port_range            = "443"
  target                = google_compute_target_https_proxy.s.id
}
