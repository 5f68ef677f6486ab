provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_instance" "a" {
  name         = "a"
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
resource "google_compute_target_pool" "a" {
  name      = "a"
  instances = google_compute_instance.a[*].self_link
}
