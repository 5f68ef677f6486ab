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
