provider "google" {
  project = "forum"
  region  = "us-east4"
  zone    = "us-east4-a"
}

resource "google_compute_address" "forum" {
  name = "forum"
}

resource "google_compute_instance" "forum" {
  name                = "forum"
  machine_type        = "e2-standard-4"
  deletion_protection = true
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  network_interface {
    network = "default"
    access_config {
      nat_ip = google_compute_address.forum.address
    }
  }
}

resource "google_dns_record_set" "forum" {
  managed_zone = "example-org"
  name         = "forum.example.org."
  type         = "A"
  ttl          = 300
  rrdatas      = [google_compute_address.forum.address]
}
