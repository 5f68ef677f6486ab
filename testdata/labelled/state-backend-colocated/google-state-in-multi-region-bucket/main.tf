terraform {
  backend "gcs" {
    bucket = "acme-tfstate"
    prefix = "s"
  }
}
provider "google" { project = "g" }
resource "google_storage_bucket" "state" {
  name     = "acme-tfstate"
  location = "EU"
  versioning { enabled = true }
}
resource "google_cloud_run_v2_service" "s" {
  name     = "s"
  location = "europe-west1"
  template {
    containers { image = "gcr.io/g/s:1" }
  }
}
