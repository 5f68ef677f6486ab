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
  for_each = toset(["europe-west1", "europe-west2", "europe-west3"])
  name     = "api"
  location = each.value
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
