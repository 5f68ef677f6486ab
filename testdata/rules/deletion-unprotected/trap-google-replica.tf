provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_sql_database_instance" "db" {
  name                = "db"
  database_version    = "POSTGRES_17"
  region              = "europe-west1"
  deletion_protection = true
  settings { tier = "db-custom-2-8192" }
}
resource "google_sql_database_instance" "copy" {
  name                 = "copy"
  database_version     = "POSTGRES_17"
  region               = "europe-west1"
  deletion_protection  = false
  master_instance_name = google_sql_database_instance.db.name
  settings { tier = "db-custom-2-8192" }
}
