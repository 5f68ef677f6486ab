provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_sql_database_instance" "main" { # want "RL310"
  database_version = "POSTGRES_16"
  region           = "europe-west1"
  settings {
    tier              = "db-custom-2-8192"
    availability_type = "REGIONAL"
  }
}
resource "google_cloud_run_v2_service" "s" {
  for_each = toset(["a", "b", "c"])
  name     = each.key
  location = "europe-west1"
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/api:1"
      env {
        name  = "DB"
        value = google_sql_database_instance.main.connection_name
      }
    }
  }
}
