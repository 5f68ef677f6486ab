provider "google" {
  project = "pay"
  region  = "asia-southeast1"
}
resource "google_sql_database_instance" "primary" {
  name                = "pay"
  database_version    = "MYSQL_8_0"
  deletion_protection = true
  settings {
    tier              = "db-n1-standard-4"
    availability_type = "REGIONAL"
    backup_configuration {
      enabled            = true
      binary_log_enabled = true
    }
  }
}
resource "google_sql_database_instance" "dr" {
  name                 = "pay-dr"
  region               = "asia-southeast2"
  database_version     = "MYSQL_8_0"
  master_instance_name = google_sql_database_instance.primary.name
  deletion_protection  = true
  settings { tier = "db-n1-standard-4" }
}
