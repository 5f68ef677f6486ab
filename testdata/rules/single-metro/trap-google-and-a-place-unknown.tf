provider "google" {
  project = "p"
  region  = "europe-west1"
}
variable "region" { type = string }
resource "google_cloud_run_v2_service" "api" {
  for_each = toset(["asia-northeast1", var.region])
  name     = "api"
  location = each.value
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/api:1"
    }
  }
}
