provider "google" {
  project = "news-prod"
}
resource "google_artifact_registry_repository" "app" {
  location      = "europe"
  repository_id = "app"
  format        = "DOCKER"
}
resource "google_cloud_run_v2_service" "news" {
  for_each = toset(["europe-west1", "europe-north1"])
  name     = "news"
  location = each.key
  template {
    containers {
      image = "${google_artifact_registry_repository.app.location}-docker.pkg.dev/news-prod/${google_artifact_registry_repository.app.repository_id}/news:9"
    }
  }
}
resource "google_compute_region_network_endpoint_group" "news" {
  for_each              = google_cloud_run_v2_service.news
  name                  = "news"
  region                = each.value.location
  network_endpoint_type = "SERVERLESS"
  cloud_run {
    service = each.value.name
  }
}
resource "google_compute_backend_service" "news" {
  name                  = "news"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.news
    content {
      group = backend.value.id
    }
  }
}
resource "google_compute_url_map" "news" {
  name            = "news"
  default_service = google_compute_backend_service.news.id
}
resource "google_compute_target_http_proxy" "news" {
  name    = "news"
  url_map = google_compute_url_map.news.id
}
resource "google_compute_global_forwarding_rule" "news" {
  name                  = "news"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  port_range            = "80"
  target                = google_compute_target_http_proxy.news.id
}
