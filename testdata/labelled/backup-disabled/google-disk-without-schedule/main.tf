provider "google" {
  project = "p"
  region  = "us-east1"
  zone    = "us-east1-b"
}
resource "google_compute_disk" "d" {
  name = "d"
  type = "pd-ssd"
  size = 500
}
resource "google_compute_instance" "n" {
  name                = "n"
  machine_type        = "n2-standard-4"
  deletion_protection = true
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  attached_disk { source = google_compute_disk.d.id }
  network_interface { network = "default" }
}
