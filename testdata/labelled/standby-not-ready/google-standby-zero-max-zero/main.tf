provider "google" { project = "g" }
locals {
  sites = {
    primary = { region = "us-central1", size = 6 }
    standby = { region = "us-east4", size = 0 }
  }
}
resource "google_compute_instance_template" "g" {
  for_each     = local.sites
  region       = each.value.region
  machine_type = "n2-standard-4"
  disk { source_image = "g/g-1" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "g" {
  for_each           = local.sites
  name               = "g-${each.key}"
  base_instance_name = "g"
  region             = each.value.region
  target_size        = each.value.size
  version { instance_template = google_compute_instance_template.g[each.key].id }
}
resource "google_compute_health_check" "g" {
  name = "g"
  http_health_check { port = 80 }
}
resource "google_compute_backend_service" "g" {
  name          = "g"
  health_checks = [google_compute_health_check.g.id]
  dynamic "backend" {
    for_each = google_compute_region_instance_group_manager.g
    content { group = backend.value.instance_group }
  }
}
resource "google_compute_url_map" "g" {
  name            = "g"
  default_service = google_compute_backend_service.g.id
}
resource "google_compute_target_http_proxy" "g" {
  name    = "g"
  url_map = google_compute_url_map.g.id
}
resource "google_compute_global_forwarding_rule" "g" {
  name       = "g"
  port_range = "80"
  target     = google_compute_target_http_proxy.g.id
}
