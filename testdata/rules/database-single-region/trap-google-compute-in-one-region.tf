provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_sql_database_instance" "db" {
  name             = "db"
  database_version = "POSTGRES_17"
  region           = "europe-west1"
  settings {
    tier              = "db-custom-2-8192"
    availability_type = "REGIONAL"
    backup_configuration { enabled = true }
  }
}
resource "google_cloud_run_v2_service" "api" {
  name     = "api"
  location = "europe-west1"
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/api:1"
      env {
        name  = "DB"
        value = google_sql_database_instance.db.connection_name
      }
    }
  }
}
