variable "project" { type = string }
variable "regions" {
  type    = set(string)
  default = ["europe-west1", "us-central1"]
}
provider "google" { project = var.project }
resource "google_cloud_run_v2_service" "shop" {
  for_each            = var.regions
  name                = "shop"
  location            = each.value
  deletion_protection = true
  ingress             = "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
  template {
    scaling { min_instance_count = 2 }
    containers {
      image = "europe-docker.pkg.dev/${var.project}/shop/web:4.19.0"
      ports { container_port = 8080 }
    }
  }
}
resource "google_compute_region_network_endpoint_group" "shop" {
  for_each              = google_cloud_run_v2_service.shop
  name                  = "shop-${each.key}"
  region                = each.key
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = each.value.name }
}
resource "google_compute_backend_service" "shop" {
  name                  = "shop"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.shop
    content { group = backend.value.id }
  }
}
resource "google_compute_url_map" "shop" {
  name            = "shop"
  default_service = google_compute_backend_service.shop.id
}
resource "google_compute_managed_ssl_certificate" "shop" {
  name = "shop"
  managed { domains = ["shop.example.eu"] }
}
resource "google_compute_target_https_proxy" "shop" {
  name             = "shop"
  url_map          = google_compute_url_map.shop.id
  ssl_certificates = [google_compute_managed_ssl_certificate.shop.id]
}
resource "google_compute_global_forwarding_rule" "https" {
  name                  = "shop"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  port_range            = "443"
  target                = google_compute_target_https_proxy.shop.id
}
