provider "google" {
  project = "map-prod"
}
locals {
  sites = {
    us-east1     = { size = 3 }
    europe-west1 = { size = 3 }
  }
}
resource "google_compute_address" "map" {
  for_each = local.sites
  name     = "map-${each.key}"
  region   = each.key
}
resource "google_compute_instance_template" "map" {
  for_each     = local.sites
  name_prefix  = "map-"
  region       = each.key
  machine_type = "n2-standard-4"
  disk {
    source_image = "map-prod/map-8"
  }
  network_interface {
    network = "default"
  }
}
resource "google_compute_region_instance_group_manager" "map" {
  for_each           = local.sites
  name               = "map"
  base_instance_name = "map"
  region             = each.key
  target_size        = each.value.size
  version {
    instance_template = google_compute_instance_template.map[each.key].id
  }
}
resource "google_compute_region_health_check" "map" {
  for_each = local.sites
  name     = "map"
  region   = each.key
  tcp_health_check {
    port = 443
  }
}
resource "google_compute_region_backend_service" "map" {
  for_each              = local.sites
  name                  = "map"
  region                = each.key
  load_balancing_scheme = "EXTERNAL"
  health_checks         = [google_compute_region_health_check.map[each.key].id]
  backend {
    group          = google_compute_region_instance_group_manager.map[each.key].instance_group
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_forwarding_rule" "map" {
  for_each              = local.sites
  name                  = "map"
  region                = each.key
  load_balancing_scheme = "EXTERNAL"
  ip_address            = google_compute_address.map[each.key].address
  backend_service       = google_compute_region_backend_service.map[each.key].id
  ports                 = ["443"]
}
resource "google_dns_record_set" "map" {
  managed_zone = "map"
  name         = "map.example.com."
  type         = "A"
  ttl          = 60
  routing_policy {
    dynamic "geo" {
      for_each = google_compute_address.map
      content {
        location = geo.key
        rrdatas  = [geo.value.address]
      }
    }
  }
}
