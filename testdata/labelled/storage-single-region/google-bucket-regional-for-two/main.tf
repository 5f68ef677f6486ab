provider "google" { project = "p" }
variable "regions" { default = ["europe-north1", "europe-west9"] }
resource "google_storage_bucket" "b" {
  name     = "b"
  location = var.regions[0]
  versioning { enabled = true }
}
resource "google_cloud_run_v2_service" "r" {
  for_each = toset(var.regions)
  name     = "r"
  location = each.value
  template {
    containers {
      image = "gcr.io/p/r:1"
      env {
        name  = "B"
        value = google_storage_bucket.b.url
      }
    }
  }
}
resource "google_compute_region_network_endpoint_group" "n" {
  for_each              = google_cloud_run_v2_service.r
  name                  = "n"
  region                = each.key
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = each.value.name }
}
resource "google_compute_backend_service" "b" {
  name = "b"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.n
    content { group = backend.value.id }
  }
}
resource "google_compute_url_map" "u" {
  name            = "u"
  default_service = google_compute_backend_service.b.id
}
resource "google_compute_target_https_proxy" "p" {
  name             = "p"
  url_map          = google_compute_url_map.u.id
  ssl_certificates = ["projects/p/global/sslCertificates/c"]
}
resource "google_compute_global_forwarding_rule" "f" {
  name       = "f"
  port_range = "443"
  target     = google_compute_target_https_proxy.p.id
}
