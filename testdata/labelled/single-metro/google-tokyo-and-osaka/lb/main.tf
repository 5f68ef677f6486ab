variable "name" { type = string }
variable "domains" { type = list(string) }
variable "groups" { type = list(string) }
resource "google_compute_backend_service" "this" {
  name                  = var.name
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = var.groups
    iterator = g
    content { group = g.value }
  }
}
resource "google_compute_url_map" "this" {
  name            = var.name
  default_service = google_compute_backend_service.this.id
}
resource "google_compute_managed_ssl_certificate" "this" {
  name = var.name
  managed { domains = var.domains }
}
resource "google_compute_target_https_proxy" "this" {
  name             = var.name
  url_map          = google_compute_url_map.this.id
  ssl_certificates = [google_compute_managed_ssl_certificate.this.id]
}
resource "google_compute_global_forwarding_rule" "this" {
  name                  = var.name
  load_balancing_scheme = "EXTERNAL_MANAGED"
  target                = google_compute_target_https_proxy.this.id
  port_range            = "443"
}
