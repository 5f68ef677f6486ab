provider "google" {
  project = "ws-prod"
  region  = "us-central1"
}
variable "per_zone" {
  type    = map(number)
  default = { a = 6, b = 1, c = 1 }
}
locals {
  machines = merge([for z, n in var.per_zone : { for i in range(n) : "${z}${i}" => "us-central1-${z}" }]...)
}
resource "google_compute_instance" "ws" {
  for_each            = local.machines
  name                = "ws-${each.key}"
  zone                = each.value
  machine_type        = "n2-standard-4"
  deletion_protection = true
  boot_disk {
    initialize_params { image = "ws-prod/ws-44" }
  }
  network_interface { network = "default" }
}
resource "google_compute_instance_group" "ws" {
  for_each  = var.per_zone
  name      = "ws-${each.key}"
  zone      = "us-central1-${each.key}"
  instances = [for k, m in google_compute_instance.ws : m.self_link if m.zone == "us-central1-${each.key}"]
}
resource "google_compute_region_health_check" "ws" {
  name = "ws"
  tcp_health_check { port = 443 }
}
resource "google_compute_region_backend_service" "ws" {
  name                  = "ws"
  protocol              = "TCP"
  load_balancing_scheme = "EXTERNAL"
  health_checks         = [google_compute_region_health_check.ws.id]
  dynamic "backend" {
    for_each = google_compute_instance_group.ws
    content {
      group          = backend.value.self_link
      balancing_mode = "CONNECTION"
    }
  }
}
resource "google_compute_forwarding_rule" "ws" {
  name                  = "ws"
  ports                 = ["443"]
  load_balancing_scheme = "EXTERNAL"
  backend_service       = google_compute_region_backend_service.ws.id
}
