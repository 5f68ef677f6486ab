provider "google" {
  project = "gis-prod"
  region  = "europe-west1"
  zone    = "europe-west1-d"
}
resource "google_compute_disk" "data" {
  name = "gis-data"
  type = "pd-ssd"
  size = 800
}
resource "google_compute_resource_policy" "daily" {
  name = "daily"
  snapshot_schedule_policy {
    schedule {
      daily_schedule {
        days_in_cycle = 1
        start_time    = "04:00"
      }
    }
    retention_policy {
      max_retention_days = 14
    }
    snapshot_properties {
      storage_locations = ["eu"]
    }
  }
}
resource "google_compute_disk_resource_policy_attachment" "data" {
  name = google_compute_resource_policy.daily.name
  disk = google_compute_disk.data.name
}
resource "google_compute_instance" "gis" {
  name         = "gis"
  machine_type = "n2-standard-8"
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  network_interface {
    network = "default"
  }
  lifecycle {
    ignore_changes = [attached_disk]
  }
}
resource "google_compute_attached_disk" "data" {
  disk     = google_compute_disk.data.id
  instance = google_compute_instance.gis.id
}
resource "google_dns_record_set" "gis" {
  managed_zone = "corp"
  name         = "gis.corp.example.be."
  type         = "A"
  ttl          = 300
  rrdatas      = [google_compute_instance.gis.network_interface[0].network_ip]
}
