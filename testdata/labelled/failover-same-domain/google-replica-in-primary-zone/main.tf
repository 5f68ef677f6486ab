provider "google" {
  project = "meter-stage"
  region  = "us-east4"
}
locals {
  zone = "us-east4-b"
}
resource "google_sql_database_instance" "primary" {
  name                = "meter"
  database_version    = "MYSQL_8_4"
  deletion_protection = true
  settings {
    tier              = "db-custom-4-16384"
    availability_type = "ZONAL"
    location_preference { zone = local.zone }
    backup_configuration {
      enabled            = true
      binary_log_enabled = true
      location           = "us"
    }
  }
}
resource "google_sql_database_instance" "replica" {
  count                = 1
  name                 = "meter-replica-${count.index}"
  database_version     = "MYSQL_8_4"
  master_instance_name = google_sql_database_instance.primary.name
  deletion_protection  = true
  settings {
    tier = "db-custom-4-16384"
    location_preference { zone = local.zone }
  }
}
