provider "google" {
  project = "maps-prod"
}
variable "regions" {
  type    = set(string)
  default = ["us-central1", "europe-west4"]
}
resource "google_cloud_run_v2_service" "tile" {
  for_each            = var.regions
  name                = "tile"
  location            = each.key
  deletion_protection = true
  template {
    scaling { min_instance_count = 4 }
    containers { image = "docker.io/acme/tile:77.1" }
  }
}
resource "google_compute_region_network_endpoint_group" "tile" {
  for_each              = var.regions
  name                  = "tile"
  region                = each.key
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = google_cloud_run_v2_service.tile[each.key].name }
}
resource "google_compute_backend_service" "tile" {
  name                  = "tile"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.tile
    content { group = backend.value.id }
  }
  outlier_detection {
    consecutive_errors = 5
  }
}
resource "google_compute_url_map" "tile" {
  name            = "tile"
  default_service = google_compute_backend_service.tile.id
}
resource "google_compute_target_https_proxy" "tile" {
  name             = "tile"
  url_map          = google_compute_url_map.tile.id
  ssl_certificates = ["projects/maps-prod/global/sslCertificates/tile"]
}
resource "google_compute_global_forwarding_rule" "tile" {
  name                  = "tile"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  target                = google_compute_target_https_proxy.tile.id
  port_range            = "443"
}
