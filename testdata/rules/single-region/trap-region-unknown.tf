variable "region" { type = string }
provider "google" {
  project = "p"
  region  = var.region
}
resource "google_cloud_run_v2_service" "api" {
  name     = "api"
  location = var.region
  template {
    containers { image = "europe-docker.pkg.dev/p/r/api:1" }
  }
}
