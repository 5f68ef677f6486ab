provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_cloud_run_v2_service" "api" {
  name     = "api"
  location = "europe-west1"
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/api:1"
    }
  }
}
resource "google_compute_instance" "bastion" {
  name         = "bastion"
  machine_type = "e2-standard-2"
  zone         = "europe-west1-b"
  tags         = ["bastion"]
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface {
    network = "default"
    access_config {}
  }
}
