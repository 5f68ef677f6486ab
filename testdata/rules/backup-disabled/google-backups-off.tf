provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_sql_database_instance" "main" { # want "RL303"
  database_version = "POSTGRES_16"
  settings {
    tier              = "db-custom-2-8192"
    availability_type = "REGIONAL"
    backup_configuration { enabled = false }
  }
}
