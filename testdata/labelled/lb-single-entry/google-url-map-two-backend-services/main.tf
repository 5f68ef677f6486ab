provider "google" {
  project = "tube-prod"
}
locals {
  parts = {
    video = { region = "us-central1", size = 6 }
    api   = { region = "us-east4", size = 4 }
  }
}
resource "google_compute_instance_template" "p" {
  for_each     = local.parts
  name_prefix  = "${each.key}-"
  machine_type = "n2-standard-4"
  disk {
    source_image = "tube-prod/${each.key}"
  }
  network_interface {
    network = "default"
  }
}
resource "google_compute_region_instance_group_manager" "p" {
  for_each           = local.parts
  name               = each.key
  region             = each.value.region
  base_instance_name = each.key
  target_size        = each.value.size
  version {
    instance_template = google_compute_instance_template.p[each.key].id
  }
}
resource "google_compute_health_check" "p" {
  name = "p"
  http_health_check {
    port = 8080
  }
}
resource "google_compute_backend_service" "p" {
  for_each              = local.parts
  name                  = each.key
  load_balancing_scheme = "EXTERNAL_MANAGED"
  health_checks         = [google_compute_health_check.p.id]
  backend {
    group = google_compute_region_instance_group_manager.p[each.key].instance_group
  }
}
resource "google_compute_url_map" "p" {
  name            = "tube"
  default_service = google_compute_backend_service.p["video"].id
  host_rule {
    hosts        = ["*"]
    path_matcher = "all"
  }
  path_matcher {
    name            = "all"
    default_service = google_compute_backend_service.p["video"].id
    path_rule {
      paths   = ["/api/*"]
      service = google_compute_backend_service.p["api"].id
    }
  }
}
resource "google_compute_target_http_proxy" "p" {
  name    = "tube"
  url_map = google_compute_url_map.p.id
}
resource "google_compute_global_forwarding_rule" "p" {
  name                  = "tube"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  port_range            = "80"
  target                = google_compute_target_http_proxy.p.id
}
