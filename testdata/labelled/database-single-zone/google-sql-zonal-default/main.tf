provider "google" {
  project = "hr-prod"
  region  = "europe-west3"
}
resource "google_sql_database_instance" "db" {
  name                = "hr"
  database_version    = "MYSQL_8_0"
  deletion_protection = true
  settings {
    tier                        = "db-n1-standard-4"
    deletion_protection_enabled = true
    backup_configuration {
      enabled            = true
      binary_log_enabled = true
    }
  }
}
