provider "google" {
  project = "gallery-prod"
  region  = "us-central1"
}
resource "google_storage_bucket" "scans" {
  name     = "gallery-scans"
  location = "US"
  soft_delete_policy {
    retention_duration_seconds = 0
  }
}
resource "google_cloud_run_v2_service" "scan" {
  name     = "scan"
  location = "us-central1"
  template {
    containers {
      image = "us-central1-docker.pkg.dev/gallery-prod/app/scan:2.2.1"
      env {
        name  = "BUCKET"
        value = google_storage_bucket.scans.name
      }
    }
  }
}
