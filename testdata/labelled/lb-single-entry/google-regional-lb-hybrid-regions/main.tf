provider "google" {
  project = "shop-prod"
  region  = "europe-west4"
}
resource "google_compute_instance" "shop" {
  for_each            = { "europe-west4-a" = 1, "europe-west4-b" = 2, "europe-west1-b" = 3, "europe-west1-c" = 4 }
  name                = "shop-${each.value}"
  zone                = each.key
  machine_type        = "n2-standard-2"
  deletion_protection = true
  boot_disk {
    initialize_params { image = "shop-prod/shop-8" }
  }
  network_interface { network = "default" }
}
resource "google_compute_network_endpoint_group" "shop" {
  for_each              = google_compute_instance.shop
  name                  = "shop-${each.key}"
  zone                  = each.key
  network               = "default"
  network_endpoint_type = "NON_GCP_PRIVATE_IP_PORT"
}
resource "google_compute_network_endpoint" "shop" {
  for_each               = google_compute_network_endpoint_group.shop
  network_endpoint_group = each.value.name
  zone                   = each.key
  ip_address             = google_compute_instance.shop[each.key].network_interface[0].network_ip
  port                   = 8080
}
resource "google_compute_region_health_check" "shop" {
  name = "shop"
  http_health_check { port = 8080 }
}
resource "google_compute_region_backend_service" "shop" {
  name                  = "shop"
  protocol              = "HTTP"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  health_checks         = [google_compute_region_health_check.shop.id]
  dynamic "backend" {
    for_each = google_compute_network_endpoint_group.shop
    content {
      group                 = backend.value.id
      balancing_mode        = "RATE"
      max_rate_per_endpoint = 100
    }
  }
}
resource "google_compute_region_url_map" "shop" {
  name            = "shop"
  default_service = google_compute_region_backend_service.shop.id
}
resource "google_compute_region_target_http_proxy" "shop" {
  name    = "shop"
  url_map = google_compute_region_url_map.shop.id
}
resource "google_compute_forwarding_rule" "shop" {
  name                  = "shop"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  port_range            = "80"
  target                = google_compute_region_target_http_proxy.shop.id
}
