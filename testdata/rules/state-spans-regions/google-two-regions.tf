provider "google" { # want "RL606"
  project = "p"
  region  = "europe-west1"
}
resource "google_cloud_run_v2_service" "api" {
  for_each = toset(["europe-west1", "europe-north1"])
  name     = "api"
  location = each.value
  template {
    containers { image = "europe-docker.pkg.dev/p/r/api:1" }
  }
}
