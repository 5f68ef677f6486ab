provider "google" { project = "p" }
resource "google_cloud_run_v2_service" "r" {
  name     = "r"
  location = "us-east1"
  template {
    containers { image = "gcr.io/p/r:1" }
  }
}
resource "google_compute_region_network_endpoint_group" "n" {
  name                  = "n"
  region                = "us-east1"
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = google_cloud_run_v2_service.r.name }
}
resource "google_compute_backend_service" "b" {
  name       = "b"
  enable_cdn = true
  backend { group = google_compute_region_network_endpoint_group.n.id }
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
