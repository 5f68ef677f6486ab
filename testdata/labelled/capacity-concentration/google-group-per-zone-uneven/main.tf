provider "google" {
  project = "feed-prod"
  region  = "southamerica-east1"
}
variable "groups" {
  type = map(object({ size = number }))
  default = {
    southamerica-east1-a = { size = 8 }
    southamerica-east1-c = { size = 1 }
  }
}
resource "google_compute_instance_template" "feed" {
  name_prefix  = "feed-"
  machine_type = "n2-standard-8"
  disk { source_image = "feed-prod/feed-100" }
  network_interface { network = "default" }
}
resource "google_compute_instance_group_manager" "feed" {
  for_each           = var.groups
  name               = "feed-${each.key}"
  base_instance_name = "feed"
  zone               = each.key
  target_size        = each.value.size
  version { instance_template = google_compute_instance_template.feed.id }
}
resource "google_compute_health_check" "feed" {
  name = "feed"
  http_health_check { port = 80 }
}
resource "google_compute_backend_service" "feed" {
  name                  = "feed"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  health_checks         = [google_compute_health_check.feed.id]
  dynamic "backend" {
    for_each = google_compute_instance_group_manager.feed
    iterator = g
    content { group = g.value.instance_group }
  }
}
resource "google_compute_url_map" "feed" {
  name            = "feed"
  default_service = google_compute_backend_service.feed.id
}
resource "google_compute_target_http_proxy" "feed" {
  name    = "feed"
  url_map = google_compute_url_map.feed.id
}
resource "google_compute_global_forwarding_rule" "feed" {
  name                  = "feed"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  target                = google_compute_target_http_proxy.feed.self_link
  port_range            = "80"
}
