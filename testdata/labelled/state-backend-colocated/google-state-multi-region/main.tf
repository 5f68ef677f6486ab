terraform {
  backend "gcs" {
    bucket = "p-state"
  }
}
provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_storage_bucket" "state" {
  name     = "p-state"
  location = "EU"
  versioning { enabled = true }
}
resource "google_cloud_run_v2_service" "r" {
  name     = "r"
  location = "europe-west1"
  template {
    containers { image = "gcr.io/p/r:1" }
  }
}
