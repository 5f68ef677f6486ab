provider "google" {
  project = "feed-prod"
  region  = "asia-northeast3"
}

data "google_compute_zones" "all" {
  region = "asia-northeast3"
}

locals {
  zones = [for z in data.google_compute_zones.all.names : z if endswith(z, "-b")]
}

resource "google_compute_instance_template" "feed" {
  name_prefix  = "feed-"
  machine_type = "n2-standard-4"
  disk {
    source_image = "projects/feed-prod/global/images/feed-88"
  }
  network_interface {
    network = "default"
  }
}

resource "google_compute_region_instance_group_manager" "feed" {
  name                      = "feed"
  region                    = "asia-northeast3"
  base_instance_name        = "feed"
  target_size               = 4
  distribution_policy_zones = local.zones
  version {
    instance_template = google_compute_instance_template.feed.id
  }
  named_port {
    name = "http"
    port = 8080
  }
}

resource "google_compute_health_check" "feed" {
  name = "feed"
  http_health_check {
    port = 8080
  }
}

resource "google_compute_backend_service" "feed" {
  name          = "feed"
  port_name     = "http"
  health_checks = [google_compute_health_check.feed.id]
  backend {
    group = google_compute_region_instance_group_manager.feed.instance_group
  }
}

resource "google_compute_url_map" "feed" {
  name            = "feed"
  default_service = google_compute_backend_service.feed.id
}

resource "google_compute_target_http_proxy" "feed" {
  name    = "feed"
  url_map = google_compute_url_map.feed.id
}

resource "google_compute_global_forwarding_rule" "feed" {
  name       = "feed"
  target     = google_compute_target_http_proxy.feed.id
  port_range = "80"
}
