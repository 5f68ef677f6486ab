provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_address" "web" {
  for_each = toset(["europe-west1", "us-central1"])
  name     = "web"
  region   = each.value
}
resource "google_compute_instance" "web" {
  for_each     = google_compute_address.web
  name         = "web-${each.key}"
  machine_type = "e2-standard-2"
  zone         = "${each.key}-b"
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface {
    network = "default"
    access_config { nat_ip = each.value.address }
  }
}
resource "google_dns_record_set" "web" { # want "RL208"
  managed_zone = "z"
  name         = "www.example.com."
  type         = "A"
  ttl          = 60
  rrdatas      = [for a in google_compute_address.web : a.address]
}
