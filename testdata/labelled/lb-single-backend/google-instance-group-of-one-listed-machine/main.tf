provider "google" {
  project = "mail"
  region  = "us-central1"
}
locals { machines = { smtp-1 = "us-central1-a" } }
resource "google_compute_instance" "smtp" {
  for_each     = local.machines
  name         = each.key
  zone         = each.value
  machine_type = "e2-standard-4"
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface { subnetwork = "mail" }
}
resource "google_compute_instance_group" "smtp" {
  for_each  = toset(values(local.machines))
  name      = "smtp-${each.key}"
  zone      = each.key
  instances = [for k, z in local.machines : google_compute_instance.smtp[k].self_link if z == each.key]
}
resource "google_compute_region_health_check" "smtp" {
  name   = "smtp"
  region = "us-central1"
  tcp_health_check { port = 25 }
}
resource "google_compute_region_backend_service" "smtp" {
  name                  = "smtp"
  region                = "us-central1"
  load_balancing_scheme = "EXTERNAL"
  protocol              = "TCP"
  health_checks         = [google_compute_region_health_check.smtp.self_link]
  dynamic "backend" {
    for_each = google_compute_instance_group.smtp
    content {
      group          = backend.value.self_link
      balancing_mode = "CONNECTION"
    }
  }
}
resource "google_compute_forwarding_rule" "smtp" {
  name                  = "smtp"
  region                = "us-central1"
  load_balancing_scheme = "EXTERNAL"
  port_range            = "25"
  backend_service       = google_compute_region_backend_service.smtp.self_link
}
