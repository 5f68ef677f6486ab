provider "google" {
  project = "taxi-prod"
}
locals {
  regions = toset(["asia-south1", "asia-southeast1"])
}
resource "google_compute_region_instance_template" "api" {
  for_each     = local.regions
  name_prefix  = "api-"
  region       = each.key
  machine_type = "e2-standard-4"
  disk { source_image = "taxi-prod/api-5" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "api" {
  for_each           = local.regions
  name               = "api"
  base_instance_name = "api"
  region             = each.key
  target_size        = 4
  version { instance_template = google_compute_region_instance_template.api[each.key].id }
}
resource "google_compute_region_health_check" "api" {
  for_each = local.regions
  name     = "api"
  region   = each.key
  tcp_health_check { port = 443 }
}
resource "google_compute_region_backend_service" "api" {
  for_each              = local.regions
  name                  = "api"
  region                = each.key
  protocol              = "TCP"
  load_balancing_scheme = "EXTERNAL"
  health_checks         = [google_compute_region_health_check.api[each.key].id]
  backend {
    group          = google_compute_region_instance_group_manager.api[each.key].instance_group
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_address" "api" {
  for_each = local.regions
  name     = "api"
  region   = each.key
}
resource "google_compute_forwarding_rule" "api" {
  for_each              = local.regions
  name                  = "api"
  region                = each.key
  load_balancing_scheme = "EXTERNAL"
  ip_address            = google_compute_address.api[each.key].address
  ports                 = ["443"]
  backend_service       = google_compute_region_backend_service.api[each.key].id
}
resource "google_dns_managed_zone" "taxi" {
  name     = "taxi"
  dns_name = "taxi.example."
}
resource "google_dns_record_set" "api" {
  name         = "api.${google_dns_managed_zone.taxi.dns_name}"
  managed_zone = google_dns_managed_zone.taxi.name
  type         = "A"
  ttl          = 60
  rrdatas      = [for a in google_compute_address.api : a.address]
}
