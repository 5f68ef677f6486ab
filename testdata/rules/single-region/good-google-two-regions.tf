provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_cloud_run_v2_service" "api" {
  for_each = toset(["europe-west1", "us-central1"])
  name     = "api-${each.key}"
  location = each.value
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/api:1"
    }
  }
}
