provider "google" {
  project = "bank"
}
resource "google_spanner_instance" "main" {
  name         = "main"
  config       = "nam-eur-asia1"
  display_name = "main"
  num_nodes    = 3
}
resource "google_spanner_database" "ledger" {
  instance               = google_spanner_instance.main.name
  name                   = "ledger"
  deletion_protection    = true
  enable_drop_protection = true
}
resource "google_cloud_run_v2_service" "api" {
  for_each            = toset(["us-central1", "europe-west1"])
  name                = "api"
  location            = each.key
  deletion_protection = true
  template {
    containers {
      image = "gcr.io/bank/api:11"
      env {
        name  = "SPANNER"
        value = "${google_spanner_instance.main.name}/${google_spanner_database.ledger.name}"
      }
    }
  }
}
resource "google_compute_region_network_endpoint_group" "api" {
  for_each              = google_cloud_run_v2_service.api
  name                  = "api"
  region                = each.key
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = each.value.name }
}
resource "google_compute_backend_service" "api" {
  name                  = "api"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.api
    content { group = backend.value.id }
  }
}
resource "google_compute_url_map" "api" {
  name            = "api"
  default_service = google_compute_backend_service.api.id
}
resource "google_compute_target_https_proxy" "api" {
  name             = "api"
  url_map          = google_compute_url_map.api.id
  ssl_certificates = ["projects/bank/global/sslCertificates/api"]
}
resource "google_compute_global_forwarding_rule" "api" {
  name                  = "api"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  port_range            = "443"
  target                = google_compute_target_https_proxy.api.id
}
