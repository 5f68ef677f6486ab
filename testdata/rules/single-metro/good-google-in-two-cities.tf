provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_cloud_run_v2_service" "api" {
  for_each = toset(["asia-northeast1", "asia-northeast2"])
  name     = "api"
  location = each.value
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/api:1"
    }
  }
}
