provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_instance" "www" {
  name         = "www"
  machine_type = "e2-standard-2"
  zone         = "europe-west1-b"
  metadata_startup_script = "apt-get install -y nginx"
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface {
    network = "default"
    access_config {}
  }
}
