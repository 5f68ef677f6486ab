provider "google" {
  project = "render"
  region  = "europe-west2"
}
resource "google_compute_resource_policy" "daily" {
  name   = "daily"
  region = "europe-west2"
  snapshot_schedule_policy {
    schedule {
      daily_schedule {
        days_in_cycle = 1
        start_time    = "02:00"
      }
    }
    retention_policy { max_retention_days = 30 }
    snapshot_properties { storage_locations = ["eu"] }
  }
}
resource "google_compute_region_disk" "data" {
  name          = "nfs-data"
  region        = "europe-west2"
  type          = "pd-ssd"
  size          = 1000
  replica_zones = ["europe-west2-a", "europe-west2-b"]
}
resource "google_compute_region_disk_resource_policy_attachment" "data" {
  name   = google_compute_resource_policy.daily.name
  disk   = google_compute_region_disk.data.name
  region = "europe-west2"
}
resource "google_compute_address" "nfs" {
  name   = "nfs"
  region = "europe-west2"
}
resource "google_compute_instance" "nfs" {
  name         = "nfs"
  zone         = "europe-west2-a"
  machine_type = "n2-standard-8"
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  attached_disk { source = google_compute_region_disk.data.self_link }
  network_interface {
    subnetwork = "render"
    access_config { nat_ip = google_compute_address.nfs.address }
  }
}
resource "google_dns_record_set" "nfs" {
  managed_zone = "render"
  name         = "nfs.render.example."
  type         = "A"
  ttl          = 60
  rrdatas      = [google_compute_address.nfs.address]
}
