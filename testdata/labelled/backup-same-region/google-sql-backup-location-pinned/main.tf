provider "google" {
  project = "tax"
}
variable "region" { default = "europe-central2" }
resource "google_sql_database_instance" "tax" {
  name             = "tax"
  region           = var.region
  database_version = "POSTGRES_16"
  settings {
    tier                        = "db-custom-2-8192"
    availability_type           = "REGIONAL"
    deletion_protection_enabled = true
    backup_configuration {
      enabled                        = true
      location                       = var.region
      point_in_time_recovery_enabled = true
    }
  }
}
