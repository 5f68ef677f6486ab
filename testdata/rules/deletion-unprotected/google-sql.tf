provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_sql_database_instance" "main" { # want "RL601"
  database_version    = "POSTGRES_16"
  deletion_protection = false
  settings { tier = "db-custom-2-8192" }
}
