provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_instance" "wiki" { # want "RL107"
  name         = "wiki"
  machine_type = "e2-standard-2"
  zone         = "europe-west1-b"
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface {
    network = "default"
    access_config {}
  }
}
