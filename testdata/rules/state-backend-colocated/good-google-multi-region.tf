terraform {
  backend "gcs" {
    bucket = "tf-state"
  }
}
provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_storage_bucket" "state" {
  name     = "tf-state"
  location = "EU"
}
resource "google_cloud_run_v2_service" "api" {
  name     = "api"
  location = "europe-west1"
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/api:1"
    }
  }
}
