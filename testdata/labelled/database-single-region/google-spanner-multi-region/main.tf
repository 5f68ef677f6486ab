provider "google" { project = "inv" }
locals { regions = toset(["europe-west1", "europe-west4"]) }
resource "google_spanner_instance" "inv" {
  name         = "inv"
  config       = "eur3"
  display_name = "inv"
  num_nodes    = 3
}
resource "google_spanner_database" "inv" {
  instance            = google_spanner_instance.inv.name
  name                = "inv"
  deletion_protection = true
}
resource "google_cloud_run_v2_service" "inv" {
  for_each = local.regions
  name     = "inv"
  location = each.key
  template {
    containers {
      image = "europe-docker.pkg.dev/inv/app/inv:7"
      env {
        name  = "DB"
        value = google_spanner_database.inv.id
      }
    }
  }
}
resource "google_compute_region_network_endpoint_group" "inv" {
  for_each              = google_cloud_run_v2_service.inv
  name                  = "inv"
  region                = each.value.location
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = each.value.name }
}
resource "google_compute_backend_service" "inv" {
  name                  = "inv"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.inv
    content { group = backend.value.id }
  }
}
resource "google_compute_url_map" "inv" {
  name            = "inv"
  default_service = google_compute_backend_service.inv.id
}
resource "google_compute_target_https_proxy" "inv" {
  name             = "inv"
  url_map          = google_compute_url_map.inv.id
  ssl_certificates = ["projects/inv/global/sslCertificates/c"]
}
resource "google_compute_global_forwarding_rule" "inv" {
  name                  = "inv"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  port_range            = "443"
  target                = google_compute_target_https_proxy.inv.id
}
