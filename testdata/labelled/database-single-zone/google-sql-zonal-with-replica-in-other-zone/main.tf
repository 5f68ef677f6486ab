provider "google" {
  project = "meter-prod"
  region  = "europe-north1"
}
locals {
  zones = { primary = "europe-north1-a", replica = "europe-north1-b" }
}
resource "google_sql_database_instance" "primary" {
  name                = "meter"
  database_version    = "POSTGRES_16"
  deletion_protection = true
  settings {
    tier = "db-custom-4-16384"
    location_preference { zone = local.zones.primary }
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      location                       = "eu"
    }
  }
}
resource "google_sql_database_instance" "replica" {
  name                 = "meter-replica"
  database_version     = "POSTGRES_16"
  master_instance_name = google_sql_database_instance.primary.name
  deletion_protection  = true
  settings {
    tier = "db-custom-4-16384"
    location_preference { zone = local.zones.replica }
  }
}
