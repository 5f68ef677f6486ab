provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_instance" "web" {
  name         = "web"
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
resource "google_dns_record_set" "web" {
  managed_zone = "z"
  name         = "www.example.com."
  type         = "A"
  ttl          = 60
  rrdatas      = google_compute_instance.web[*].network_interface[0].access_config[0].nat_ip
}
