provider "google" {
  project = "shop"
  region  = "europe-west2"
}
resource "google_cloud_run_v2_service" "shop" {
  name     = "shop"
  location = "europe-west2"
  template {
    containers { image = "europe-west2-docker.pkg.dev/shop/shop/web:1.4" }
  }
}
resource "google_compute_region_network_endpoint_group" "shop" {
  name                  = "shop"
  region                = "europe-west2"
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = google_cloud_run_v2_service.shop.name }
}
resource "google_compute_backend_service" "shop" {
  name = "shop"
  backend { group = google_compute_region_network_endpoint_group.shop.id }
}
resource "google_compute_url_map" "shop" {
  name            = "shop"
  default_service = google_compute_backend_service.shop.id
}
resource "google_compute_url_map" "to_https" {
  name = "to-https"
  default_url_redirect {
    https_redirect = true
    strip_query    = false
  }
}
resource "google_compute_managed_ssl_certificate" "shop" {
  name = "shop"
  managed { domains = ["shop.example.com"] }
}
resource "google_compute_target_https_proxy" "shop" {
  name             = "shop"
  url_map          = google_compute_url_map.shop.id
  ssl_certificates = [google_compute_managed_ssl_certificate.shop.id]
}
resource "google_compute_target_http_proxy" "to_https" {
  name    = "to-https"
  url_map = google_compute_url_map.to_https.id
}
resource "google_compute_global_address" "shop" { name = "shop" }
resource "google_compute_global_forwarding_rule" "https" {
  name       = "https"
  ip_address = google_compute_global_address.shop.id
  port_range = "443"
  target     = google_compute_target_https_proxy.shop.id
}
resource "google_compute_global_forwarding_rule" "http" {
  name       = "http"
  ip_address = google_compute_global_address.shop.id
  port_range = "80"
  target     = google_compute_target_http_proxy.to_https.id
}
resource "google_dns_managed_zone" "example" {
  name     = "example"
  dns_name = "example.com."
}
resource "google_dns_record_set" "shop" {
  name         = "shop.example.com."
  type         = "A"
  ttl          = 300
  managed_zone = google_dns_managed_zone.example.name
  rrdatas      = [google_compute_global_address.shop.address]
}
