provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_instance" "app" {
  name         = "app"
  machine_type = "e2-standard-2"
  zone         = ["europe-west1-b", "europe-west1-c"][count.index]
  count        = 2
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface {
    network = "default"
    access_config {}
  }
}
resource "google_compute_target_pool" "app" {
  name          = "app"
  instances     = google_compute_instance.app[*].self_link
  health_checks = ["hc"]
}
resource "google_compute_forwarding_rule" "app" {
  name   = "app"
  region = "europe-west1"
  target = google_compute_target_pool.app.id
}
