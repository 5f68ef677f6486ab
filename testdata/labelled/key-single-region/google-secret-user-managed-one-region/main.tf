provider "google" { project = "w" }
resource "google_secret_manager_secret" "s" {
  secret_id = "psp"
  replication {
    user_managed {
      replicas { location = "us-east1" }
    }
  }
}
resource "google_cloud_run_v2_service" "w" {
  for_each            = toset(["us-east1", "us-west1"])
  name                = "w"
  location            = each.key
  deletion_protection = true
  template {
    containers {
      image = "gcr.io/w/w:2"
      env {
        name = "PSP"
        value_source {
          secret_key_ref {
            secret  = google_secret_manager_secret.s.secret_id
            version = "7"
          }
        }
      }
    }
  }
}
resource "google_compute_region_network_endpoint_group" "w" {
  for_each              = google_cloud_run_v2_service.w
  name                  = "w"
  region                = each.key
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
