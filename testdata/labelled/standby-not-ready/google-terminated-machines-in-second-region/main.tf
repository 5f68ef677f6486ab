provider "google" { project = "ferry" }
locals {
  regions = {
    asia-northeast3 = { zones = ["asia-northeast3-a", "asia-northeast3-b"], status = "RUNNING" }
    asia-northeast1 = { zones = ["asia-northeast1-a", "asia-northeast1-b"], status = "TERMINATED" }
  }
  machines = merge([for r, v in local.regions : {
    for z in v.zones : z => { region = r, status = v.status }
  }]...)
}
resource "google_compute_instance" "app" {
  for_each       = local.machines
  name           = "app-${each.key}"
  zone           = each.key
  machine_type   = "n2-standard-8"
  desired_status = each.value.status
  boot_disk {
    initialize_params { image = "projects/ferry/global/images/app-9" }
  }
  network_interface { network = "default" }
}
resource "google_compute_instance_group" "app" {
  for_each  = local.machines
  name      = "app-${each.key}"
  zone      = each.key
  instances = [google_compute_instance.app[each.key].self_link]
  named_port {
    name = "http"
    port = 8080
  }
}
resource "google_compute_health_check" "app" {
  name = "app"
  http_health_check { port = 8080 }
}
resource "google_compute_backend_service" "app" {
  name                  = "app"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  health_checks         = [google_compute_health_check.app.id]
  dynamic "backend" {
    for_each = google_compute_instance_group.app
    content { group = backend.value.self_link }
  }
}
resource "google_compute_url_map" "app" {
  name            = "app"
  default_service = google_compute_backend_service.app.id
}
resource "google_compute_target_http_proxy" "app" {
  name    = "app"
  url_map = google_compute_url_map.app.id
}
resource "google_compute_global_forwarding_rule" "app" {
  name                  = "app"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  target                = google_compute_target_http_proxy.app.id
  port_range            = "80"
}
