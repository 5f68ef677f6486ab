provider "google" {
  project = "doc-prod"
}
locals {
  regions = { primary = "us-east4", secondary = "us-west1" }
}
resource "google_storage_bucket" "files" {
  name     = "doc-files"
  location = upper(local.regions.primary)
  versioning {
    enabled = true
  }
}
resource "google_cloud_run_v2_service" "doc" {
  for_each = local.regions
  name     = "doc"
  location = each.value
  template {
    containers {
      image = "us-docker.pkg.dev/doc-prod/app/doc:1"
      env {
        name  = "BUCKET"
        value = google_storage_bucket.files.name
      }
    }
  }
}
resource "google_compute_region_network_endpoint_group" "doc" {
  for_each              = local.regions
  name                  = "doc"
  region                = each.value
  network_endpoint_type = "SERVERLESS"
  cloud_run {
    service = google_cloud_run_v2_service.doc[each.key].name
  }
}
resource "google_compute_backend_service" "doc" {
  name                  = "doc"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = [for g in google_compute_region_network_endpoint_group.doc : g.id]
    content {
      group = backend.value
    }
  }
}
resource "google_compute_url_map" "doc" {
  name            = "doc"
  default_service = google_compute_backend_service.doc.id
}
resource "google_compute_target_http_proxy" "doc" {
  name    = "doc"
  url_map = google_compute_url_map.doc.id
}
resource "google_compute_global_forwarding_rule" "doc" {
  name                  = "doc"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  port_range            = "80"
  target                = google_compute_target_http_proxy.doc.id
}
