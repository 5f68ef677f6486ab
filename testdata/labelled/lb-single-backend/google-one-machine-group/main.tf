provider "google" {
  project = "git-prod"
  region  = "europe-north1"
  zone    = "europe-north1-b"
}
resource "google_compute_instance" "git" {
  name                = "git"
  machine_type        = "n2-standard-8"
  deletion_protection = true
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface { network = "default" }
}
resource "google_compute_instance_group" "git" {
  name      = "git"
  instances = [google_compute_instance.git.self_link]
}
resource "google_compute_region_health_check" "git" {
  name = "git"
  tcp_health_check { port = 22 }
}
resource "google_compute_region_backend_service" "git" {
  name                  = "git"
  protocol              = "TCP"
  load_balancing_scheme = "EXTERNAL"
  health_checks         = [google_compute_region_health_check.git.id]
  backend {
    group          = google_compute_instance_group.git.self_link
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_forwarding_rule" "git" {
  name                  = "git"
  ports                 = ["22"]
  load_balancing_scheme = "EXTERNAL"
  backend_service       = google_compute_region_backend_service.git.id
}
