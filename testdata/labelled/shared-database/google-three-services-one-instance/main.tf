provider "google" {
  project = "g"
  region  = "europe-west1"
}
resource "google_sql_database_instance" "one" {
  name                = "one"
  database_version    = "POSTGRES_16"
  deletion_protection = true
  settings {
    tier              = "db-custom-8-32768"
    availability_type = "REGIONAL"
    backup_configuration {
      enabled  = true
      location = "eu"
    }
  }
}
resource "google_sql_database" "d" {
  for_each = toset(["orders", "stock", "mail"])
  name     = each.key
  instance = google_sql_database_instance.one.name
}
resource "google_cloud_run_v2_service" "s" {
  for_each = google_sql_database.d
  name     = each.key
  location = "europe-west1"
  template {
    containers {
      image = "gcr.io/g/${each.key}:1"
      env {
        name  = "DB"
        value = "${google_sql_database_instance.one.connection_name}/${each.value.name}"
      }
    }
  }
}
