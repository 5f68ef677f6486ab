provider "google" {
  project = "o"
  region  = "us-west1"
}
resource "google_sql_database_instance" "o" {
  name                = "o"
  database_version    = "POSTGRES_16"
  deletion_protection = false
  settings {
    tier              = "db-custom-2-8192"
    availability_type = "REGIONAL"
    backup_configuration {
      enabled  = true
      location = "us"
    }
  }
}
