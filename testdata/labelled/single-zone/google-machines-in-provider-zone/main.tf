provider "google" {
  project = "api"
  region  = "us-south1"
  zone    = "us-south1-b"
}
resource "google_compute_instance" "api" {
  count        = 3
  name         = "api-${count.index}"
  machine_type = "n2-standard-4"
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface { network = "default" }
}
resource "google_compute_instance_group" "api" {
  name      = "api"
  instances = google_compute_instance.api[*].id
}
resource "google_compute_region_health_check" "api" {
  name = "api"
  tcp_health_check { port = 80 }
}
resource "google_compute_region_backend_service" "api" {
  name          = "api"
  health_checks = [google_compute_region_health_check.api.id]
  backend {
    group          = google_compute_instance_group.api.id
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_forwarding_rule" "api" {
  name                  = "api"
  load_balancing_scheme = "INTERNAL"
  ports                 = ["80"]
  network               = "default"
  backend_service       = google_compute_region_backend_service.api.id
}
