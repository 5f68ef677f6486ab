provider "google" { project = "docs" }
resource "google_storage_bucket" "docs" {
  name     = "docs-users"
  location = "EU"
  soft_delete_policy { retention_duration_seconds = 0 }
}
resource "google_cloud_run_v2_service" "docs" {
  name     = "docs"
  location = "europe-west1"
  template {
    containers {
      image = "gcr.io/docs/app:3"
      env {
        name  = "BUCKET"
        value = google_storage_bucket.docs.name
      }
    }
  }
}
