provider "google" {
  project = "ftp"
  region  = "us-west1"
}
resource "google_compute_instance" "ftp" {
  count        = 1
  name         = "ftp-${count.index}"
  zone         = "us-west1-a"
  machine_type = "e2-medium"
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface { network = "default" }
}
resource "google_compute_http_health_check" "ftp" {
  name = "ftp"
}
resource "google_compute_target_pool" "ftp" {
  name          = "ftp"
  instances     = google_compute_instance.ftp[*].self_link
  health_checks = [google_compute_http_health_check.ftp.name]
}
resource "google_compute_forwarding_rule" "ftp" {
  name       = "ftp"
  target     = google_compute_target_pool.ftp.id
  port_range = "21"
}
