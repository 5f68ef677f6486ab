provider "google" {
  project = "p"
  region  = "europe-west1"
}
module "buckets" {
  source     = "terraform-google-modules/cloud-storage/google"
  version    = "~> 8.0"
  project_id = "p"
  names      = ["uploads", "exports"]
  prefix     = "acme"
  location   = "EU"
  versioning = { uploads = true, exports = true }
}
resource "google_cloud_run_v2_service" "api" {
  name     = "api"
  location = "europe-west1"
  template {
    containers {
      image = "registry.example.com/api:1"
      env {
        name  = "UPLOADS"
        value = module.buckets.names["uploads"]
      }
    }
  }
}
