locals {
  region = "europe-west6"
}
provider "google" {
  project = "tax-prod"
  region  = local.region
}
resource "google_sql_database_instance" "tax" {
  name             = "tax"
  region           = local.region
  database_version = "POSTGRES_16"
  settings {
    tier              = "db-custom-8-32768"
    availability_type = "REGIONAL"
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      location                       = local.region
    }
  }
}
