# One region is RL103's to tell: there is nothing to fail over to.
provider "google" {
  project = "shop"
  region  = "europe-west1"
}
resource "google_compute_address" "front" {
  name   = "front"
  region = "europe-west1"
}
resource "google_compute_instance" "web" {
  name         = "web"
  machine_type = "e2-small"
  zone         = "europe-west1-b"
  network_interface {
    network = "default"
    access_config {
      nat_ip = google_compute_address.front.address
    }
  }
}
resource "google_dns_record_set" "www" {
  managed_zone = "shop"
  name         = "www.example.com."
  type         = "A"
  ttl          = 60
  rrdatas      = [google_compute_address.front.address]
}
