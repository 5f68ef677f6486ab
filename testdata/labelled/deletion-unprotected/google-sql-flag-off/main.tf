provider "google" {
  project = "a"
  region  = "us-central1"
}
variable "protect" { type = bool }
resource "google_sql_database_instance" "a" {
  database_version    = "POSTGRES_16"
  deletion_protection = var.protect
  settings {
    tier              = "db-custom-2-8192"
    availability_type = "REGIONAL"
    backup_configuration {
      enabled  = true
      location = "us"
    }
  }
}
