provider "google" {
  project = "p"
}

locals {
  regions = toset(["europe-west1", "us-central1"])
}

resource "google_redis_instance" "cache" {
  name           = "cache"
  region         = "europe-west1"
  location_id    = "europe-west1-b"
  memory_size_gb = 4
  tier           = "BASIC"
}

resource "google_cloud_run_v2_service" "front" {
  for_each = local.regions
  name     = "front"
  location = each.key
  template {
    containers {
      image = "registry.example.com/front:7"
      dynamic "env" {
        for_each = each.key == "europe-west1" ? [1] : []
        content {
          name  = "REDIS"
          value = google_redis_instance.cache.host
        }
      }
    }
  }
}

resource "google_compute_region_network_endpoint_group" "front" {
  for_each              = local.regions
  name                  = "front-${each.key}"
  region                = each.key
  network_endpoint_type = "SERVERLESS"
  cloud_run {
    service = google_cloud_run_v2_service.front[each.key].name
  }
}

resource "google_compute_backend_service" "app" {
  name                  = "front"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.front
    content {
      group = backend.value.id
    }
  }
}

resource "google_compute_url_map" "app" {
  name            = "app"
  default_service = google_compute_backend_service.app.id
}

resource "google_compute_target_http_proxy" "app" {
  name    = "app"
  url_map = google_compute_url_map.app.id
}

resource "google_compute_global_forwarding_rule" "app" {
  name       = "app"
  target     = google_compute_target_http_proxy.app.id
  port_range = "80"
}
