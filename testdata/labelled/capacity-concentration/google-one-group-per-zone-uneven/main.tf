provider "google" {
  project = "w-prod"
  region  = "europe-west1"
}
locals {
  sizes = { europe-west1-b = 8, europe-west1-c = 2 }
}
resource "google_compute_instance_template" "w" {
  name_prefix  = "w-"
  machine_type = "n2-standard-4"
  disk {
    source_image = "w-prod/w"
  }
  network_interface {
    network = "default"
  }
}
resource "google_compute_instance_group_manager" "w" {
  for_each           = local.sizes
  name               = "w-${each.key}"
  zone               = each.key
  base_instance_name = "w"
  target_size        = each.value
  version {
    instance_template = google_compute_instance_template.w.id
  }
}
resource "google_compute_region_health_check" "w" {
  name = "w"
  tcp_health_check {
    port = 80
  }
}
resource "google_compute_region_backend_service" "w" {
  name                  = "w"
  load_balancing_scheme = "INTERNAL"
  health_checks         = [google_compute_region_health_check.w.id]
  dynamic "backend" {
    for_each = google_compute_instance_group_manager.w
    content {
      group          = backend.value.instance_group
      balancing_mode = "CONNECTION"
    }
  }
}
resource "google_compute_forwarding_rule" "w" {
  name                  = "w"
  load_balancing_scheme = "INTERNAL"
  backend_service       = google_compute_region_backend_service.w.id
  all_ports             = true
}
