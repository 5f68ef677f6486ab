provider "google" {
  project = "radio"
}
resource "google_compute_instance" "r" {
  for_each     = { london = "europe-west2-a", milan = "europe-west8-b" }
  name         = "radio-${each.key}"
  machine_type = "e2-standard-2"
  zone         = each.value
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  network_interface {
    network = "default"
    access_config {}
  }
}
resource "google_dns_managed_zone" "r" {
  name     = "radio"
  dns_name = "radio.example.com."
}
resource "google_dns_record_set" "radio" {
  managed_zone = google_dns_managed_zone.r.name
  name         = "live.radio.example.com."
  type         = "A"
  ttl          = 60
  routing_policy {
    geo {
      location = "europe-west2"
      rrdatas  = [google_compute_instance.r["london"].network_interface[0].access_config[0].nat_ip]
    }
    geo {
      location = "europe-west8"
      rrdatas  = [google_compute_instance.r["milan"].network_interface[0].access_config[0].nat_ip]
    }
  }
}
