provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_secret_manager_secret" "psp" { 
  secret_id = "psp"
  replication {
    user_managed {
      replicas { location = "us-east1" }
    }
  }
}
resource "google_cloud_run_v2_service" "api" {
  for_each = toset(["us-east1"])
  name     = "api"
  location = each.value
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/api:1"
      env {
        name = "PSP"
        value_source {
          secret_key_ref {
            secret  = google_secret_manager_secret.psp.secret_id
            version = "7"
          }
        }
      }
    }
  }
}
