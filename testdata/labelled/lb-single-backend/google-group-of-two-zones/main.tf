provider "google" {
  project = "sso-prod"
  region  = "asia-northeast1"
}
locals {
  zones = { a = "asia-northeast1-a", b = "asia-northeast1-b" }
}
resource "google_compute_instance" "sso" {
  for_each     = local.zones
  name         = "sso-${each.key}"
  machine_type = "e2-standard-4"
  zone         = each.value
  boot_disk {
    initialize_params {
      image = "sso-prod/sso"
    }
  }
  network_interface {
    network = "default"
  }
}
resource "google_compute_instance_group" "sso" {
  for_each  = google_compute_instance.sso
  name      = "sso-${each.key}"
  zone      = each.value.zone
  instances = [each.value.self_link]
}
resource "google_compute_health_check" "sso" {
  name = "sso"
  https_health_check {
    port = 443
  }
}
resource "google_compute_region_backend_service" "sso" {
  name          = "sso"
  health_checks = [google_compute_health_check.sso.self_link]
  dynamic "backend" {
    for_each = values(google_compute_instance_group.sso)[*].self_link
    content {
      group          = backend.value
      balancing_mode = "CONNECTION"
    }
  }
}
resource "google_compute_forwarding_rule" "sso" {
  name                  = "sso"
  load_balancing_scheme = "INTERNAL"
  backend_service       = google_compute_region_backend_service.sso.self_link
  all_ports             = true
}
