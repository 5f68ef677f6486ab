provider "google" {
  project = "ws-prod"
  region  = "us-central1"
}

locals {
  placement = concat([for i in range(4) : "us-central1-a"], ["us-central1-f"])
}

resource "google_compute_instance" "ws" {
  count        = length(local.placement)
  name         = "ws-${count.index}"
  zone         = local.placement[count.index]
  machine_type = "c3-standard-8"
  boot_disk {
    initialize_params { image = "projects/ws-prod/global/images/ws-9" }
  }
  network_interface { network = "default" }
}

resource "google_compute_instance_group" "ws" {
  for_each  = toset(local.placement)
  name      = "ws-${each.key}"
  zone      = each.key
  instances = [for i in google_compute_instance.ws : i.self_link if i.zone == each.key]
  named_port {
    name = "ws"
    port = 8443
  }
}

resource "google_compute_health_check" "ws" {
  name = "ws"
  tcp_health_check { port = 8443 }
}

resource "google_compute_backend_service" "ws" {
  name                  = "ws"
  protocol              = "TCP"
  port_name             = "ws"
  load_balancing_scheme = "EXTERNAL"
  health_checks         = [google_compute_health_check.ws.id]
  dynamic "backend" {
    for_each = google_compute_instance_group.ws
    content {
      group = backend.value.id
    }
  }
}

resource "google_compute_target_tcp_proxy" "ws" {
  name            = "ws"
  backend_service = google_compute_backend_service.ws.id
}

resource "google_compute_global_forwarding_rule" "ws" {
  name                  = "ws"
  load_balancing_scheme = "EXTERNAL"
  target                = google_compute_target_tcp_proxy.ws.id
  port_range            = "443"
}
