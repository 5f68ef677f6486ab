provider "google" {
  project = "booking"
  region  = "europe-west1"
}
resource "google_sql_database_instance" "b" {
  name             = "booking"
  region           = "europe-west1"
  database_version = "POSTGRES_15"
  settings {
    tier              = "db-custom-4-16384"
    availability_type = "REGIONAL"
  }
}
resource "google_cloud_run_v2_service" "b" {
  for_each = toset(["europe-west1", "europe-west4"])
  name     = "booking-${each.key}"
  location = each.value
  template {
    containers {
      image = "europe-docker.pkg.dev/booking/b:1"
      env {
        name  = "DB"
        value = google_sql_database_instance.b.connection_name
      }
    }
    scaling {
      min_instance_count = 1
    }
  }
}
resource "google_compute_region_network_endpoint_group" "b" {
  for_each              = google_cloud_run_v2_service.b
  name                  = "neg-${each.key}"
  region                = each.key
  network_endpoint_type = "SERVERLESS"
  cloud_run {
    service = each.value.name
  }
}
resource "google_compute_backend_service" "b" {
  name                  = "booking"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.b
    content {
      group = backend.value.id
    }
  }
}
resource "google_compute_url_map" "b" {
  name            = "booking"
  default_service = google_compute_backend_service.b.id
}
resource "google_compute_target_https_proxy" "b" {
  name             = "booking"
  url_map          = google_compute_url_map.b.id
  ssl_certificates = ["c"]
}
resource "google_compute_global_forwarding_rule" "b" {
  name       = "booking"
  target     = google_compute_target_https_proxy.b.id
  port_range = "443"
}
