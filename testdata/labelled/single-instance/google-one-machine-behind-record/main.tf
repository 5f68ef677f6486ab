provider "google" {
  project = "erp-prod"
  region  = "us-east4"
}
resource "google_compute_address" "erp" {
  name   = "erp"
  region = "us-east4"
}
resource "google_compute_instance" "erp" {
  name         = "erp"
  machine_type = "n2-highmem-4"
  zone         = "us-east4-b"
  boot_disk {
    initialize_params {
      image = "erp-prod/erp-9"
      size  = 50
    }
  }
  network_interface {
    network = "default"
    access_config {
      nat_ip = google_compute_address.erp.address
    }
  }
}
resource "google_dns_record_set" "erp" {
  managed_zone = "corp"
  name         = "erp.corp.example.com."
  type         = "A"
  ttl          = 300
  rrdatas      = [google_compute_address.erp.address]
}
