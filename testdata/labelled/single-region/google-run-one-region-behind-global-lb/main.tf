provider "google" {
  project = "shop-prod"
  region  = "europe-west9"
}
resource "google_cloud_run_v2_service" "shop" {
  name     = "shop"
  location = "europe-west9"
  ingress  = "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
  template {
    containers {
      image = "europe-west9-docker.pkg.dev/shop-prod/app/shop:14"
    }
  }
}
resource "google_compute_region_network_endpoint_group" "shop" {
  name                  = "shop"
  region                = "europe-west9"
  network_endpoint_type = "SERVERLESS"
  cloud_run {
    service = google_cloud_run_v2_service.shop.name
  }
}
resource "google_compute_backend_service" "shop" {
  name                  = "shop"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  protocol              = "HTTPS"
  backend {
    group = google_compute_region_network_endpoint_group.shop.id
  }
}
resource "google_compute_url_map" "shop" {
  name            = "shop"
  default_service = google_compute_backend_service.shop.id
}
resource "google_compute_target_https_proxy" "shop" {
  name             = "shop"
  url_map          = google_compute_url_map.shop.id
  ssl_certificates = ["projects/shop-prod/global/sslCertificates/shop"]
}
resource "google_compute_global_forwarding_rule" "shop" {
  name                  = "shop"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  port_range            = "443"
  target                = google_compute_target_https_proxy.shop.id
}
