provider "google" {
  project = "p"
  region  = "southamerica-east1"
}
module "zone" {
  source   = "./zone"
  for_each = toset(["a", "b"])
  zone     = "southamerica-east1-${each.key}"
}
resource "google_compute_health_check" "h" {
  name = "h"
  http_health_check { port = 80 }
}
resource "google_compute_backend_service" "b" {
  name          = "b"
  health_checks = [google_compute_health_check.h.self_link]
  dynamic "backend" {
    for_each = { for k, m in module.zone : k => m.group }
    content { group = backend.value }
  }
}
resource "google_compute_url_map" "u" {
  name            = "u"
  default_service = google_compute_backend_service.b.id
}
resource "google_compute_target_http_proxy" "p" {
  name    = "p"
  url_map = google_compute_url_map.u.id
}
resource "google_compute_global_forwarding_rule" "f" {
  name       = "f"
  port_range = "80"
  target     = google_compute_target_http_proxy.p.id
}
