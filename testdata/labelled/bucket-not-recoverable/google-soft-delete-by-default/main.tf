provider "google" {
  project = "docs"
  region  = "europe-west2"
}
resource "google_storage_bucket" "docs" {
  name     = "docs-originals"
  location = "EU"
}
resource "google_cloud_run_v2_service" "docs" {
  name     = "docs"
  location = "europe-west2"
  template {
    containers {
      image = "gcr.io/docs/api:4"
      env {
        name  = "BUCKET"
        value = google_storage_bucket.docs.name
      }
    }
  }
}
