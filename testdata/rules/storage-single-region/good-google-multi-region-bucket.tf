provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_storage_bucket" "up" { 
  name     = "up"
  location = "EU"
}
resource "google_cloud_run_v2_service" "api" {
  for_each = toset(["europe-west1", "europe-west4"])
  name     = "api"
  location = each.value
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/api:1"
      env {
        name  = "BUCKET"
        value = google_storage_bucket.up.name
      }
    }
  }
}
