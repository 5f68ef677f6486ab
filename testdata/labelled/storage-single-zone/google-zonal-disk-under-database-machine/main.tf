provider "google" {
  project = "legacy-prod"
  region  = "europe-central2"
  zone    = "europe-central2-a"
}
resource "google_compute_disk" "data" {
  name = "mongo-data"
  type = "pd-ssd"
  size = 500
}
resource "google_compute_resource_policy" "nightly" {
  name = "nightly"
  snapshot_schedule_policy {
    schedule {
      daily_schedule {
        days_in_cycle = 1
        start_time    = "03:00"
      }
    }
    retention_policy { max_retention_days = 14 }
    snapshot_properties { storage_locations = ["eu"] }
  }
}
resource "google_compute_disk_resource_policy_attachment" "data" {
  name = google_compute_resource_policy.nightly.name
  disk = google_compute_disk.data.name
}
resource "google_compute_address" "mongo" {
  name = "mongo"
}
resource "google_compute_instance" "mongo" {
  name         = "mongo"
  machine_type = "n2-highmem-4"
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  attached_disk { source = google_compute_disk.data.id }
  network_interface {
    network = "default"
    access_config { nat_ip = google_compute_address.mongo.address }
  }
}
resource "google_dns_record_set" "mongo" {
  name         = "mongo.legacy.example."
  managed_zone = "legacy"
  type         = "A"
  ttl          = 300
  rrdatas      = [google_compute_address.mongo.address]
}
